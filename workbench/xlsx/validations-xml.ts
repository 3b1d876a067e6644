import { cellName, quoteSheet } from '../document/a1.ts';
import type { SheetData, Validation } from '../document/document.ts';
import { listArea } from '../document/list-area.ts';
import type { Host } from '../services/host.ts';
import { escapeXml } from './xml.ts';

/** Drop-down lists, which is what validations are used for here. */
export function validationsXml(host: Host, sheet: SheetData): string {
  const cells = new Map<Validation, string[]>();
  sheet.validations.forEach((row, rowIndex) => {
    row?.forEach((validation, column) => {
      if (validation) cells.set(validation, [...(cells.get(validation) ?? []), cellName(rowIndex, column)]);
    });
  });
  const rules = [...cells].flatMap(([validation, names]) => {
    const source = listSource(host, validation);
    if (source === undefined) return [];
    const refuse = validation.allowInvalid ? '' : ' showErrorMessage="1"';
    return [
      `<dataValidation type="list" allowBlank="1"${refuse} sqref="${names.join(' ')}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function listSource({ document }: Host, rule: Validation): string | undefined {
  const { criteria, values } = rule;
  const [first] = values;
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return `"${first.join(',').replaceAll('"', '""')}"`;
  const area = listArea(document, rule);
  if (!area) return undefined;
  const { top, left, bottom, right } = area.zone;
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return `${quoteSheet(area.sheet.name)}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
