import { cellName } from '../document/a1.ts';
import type { Content, SheetData, Validation } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { readCell } from '../document/grid.ts';
import { listArea } from '../document/list-area.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { readValues } from './read-values.ts';

type Judge = (
  content: Exclude<Content, object>,
  values: readonly unknown[],
  listed: () => readonly unknown[],
) => boolean;

const number =
  (holds: (value: number, ...limits: number[]) => boolean): Judge =>
  (content, limits) =>
    typeof content === 'number' && holds(content, ...limits.map(Number));

/** What a rule lets in, by its criteria. */
const judges: Readonly<Record<string, Judge>> = {
  VALUE_IN_LIST: (content, [list]) => (list as unknown[]).map(String).includes(String(content)),
  VALUE_IN_RANGE: (content, _, listed) => listed().map(String).includes(String(content)),
  NUMBER_BETWEEN: number((value, from = 0, to = 0) => value >= from && value <= to),
  NUMBER_GREATER_THAN: number((value, limit = 0) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit = 0) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit = 0) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit = 0) => value <= limit),
  NUMBER_EQUAL_TO: number((value, limit) => value === limit),
  DATE_IS_VALID_DATE: (content) => typeof content === 'number',
  CHECKBOX: (content, values) => (values.length > 0 ? values.includes(content) : typeof content === 'boolean'),
  TEXT_CONTAINS: (content, [part]) => String(content).includes(String(part)),
  TEXT_EQUAL_TO: (content, [text]) => String(content) === String(text),
};

/** Refuses what the rule of a cell rejects. What a formula comes to is not known when it is written, so a rule that rejects rejects it. */
export function checkValid(host: Host, sheet: SheetData, row: number, column: number, content: Content): void {
  const rule = readCell<Validation | undefined>(sheet.validations, row, column);
  if (!rule || rule.allowInvalid || content === '') return;
  const judge = judges[rule.criteria];
  if (!judge) fail(host, `A data validation by ${rule.criteria} that rejects is not implemented in the workbench`);
  const listed = () => {
    const area = listArea(host.document, rule);
    return area ? readValues(host, area).flat() : [];
  };
  if (isFormula(content) || !judge(content, rule.values, listed))
    fail(
      host,
      `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
    );
}
