import { isErrorText } from '../error-text.ts';
import type { RawCell } from '../raw.ts';
import { remembered } from '../remembered.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isAverageLabel, isTotalLabel, maybeTotalLabel, mayLabelTotal } from '../vocabulary/total-labels.ts';
import { isOpenCell, mayBeOpen } from './open-cells.ts';

/** Longer texts are names. */
const longest = 80;

export interface RowsApart {
  readonly rows: readonly number[];
  /** Of the dimensions, those in which each cell is a text that is read as it stands: none is blank or an error, none has blanks around it. */
  readonly plain: ReadonlySet<number>;
}

/**
 * The rows in which any cell may label a total or an average, or in which one of the `dimensions` names nothing. All else about totals by
 * their words and places is asked of these alone: nearly all rows of a table have all of their names, and are walked over once.
 */
export function rowsApart(body: TableBody, numeric: ReadonlySet<number>, dimensions: readonly number[]): RowsApart {
  const labels = remembered((cell) => isTotalLabel(cell) || isAverageLabel(cell) || maybeTotalLabel(cell));
  const names = remembered((cell) => labels(cell) || isOpenCell(cell));
  const isApart = new Uint8Array(body.length);
  const plain = new Set<number>();
  const columns = body.headers.flatMap((_, column) => (numeric.has(column) ? [] : [column]));
  body.load(columns);
  for (const column of columns) {
    if (!dimensions.includes(column)) markTexts(isApart, body, column, mayLabelTotal, labels);
    else if (markTexts(isApart, body, column, mayBeOpen, names)) plain.add(column);
    else markEmpty(isApart, body.column(column));
  }
  const rows: number[] = [];
  for (let row = 0; row < isApart.length; row++) if (isApart[row] === 1) rows.push(row);
  return { rows, plain };
}

type Test = (text: string) => boolean;

/** Marks the rows of texts that pass both tests, of which the first is cheap. Answers whether all cells are plain. */
function markTexts(isApart: Uint8Array, body: TableBody, column: number, mayBe: Test, is: Test): boolean {
  const passes = (text: string) => text !== '' && text.length <= longest && mayBe(text) && is(text);
  const isPlain = (text: string) => text !== '' && cellText(text) === text && !isErrorText(text);
  const distinct = body.texts(column);
  if (distinct) {
    const { texts, numberOf, others } = distinct;
    if (texts.some(passes)) {
      const passing = Uint8Array.from(texts, (text) => (passes(text) ? 1 : 0));
      for (let row = 0; row < numberOf.length; row++) if (passing[numberOf[row]!] === 1) isApart[row] = 1;
    }
    return others === 0 && texts.every(isPlain);
  }
  const cells = body.column(column);
  let isAllPlain = true;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (typeof cell !== 'string') {
      isAllPlain = false;
      continue;
    }
    if (isAllPlain && !isPlain(cell)) isAllPlain = false;
    if (passes(cell)) isApart[row] = 1;
  }
  return isAllPlain;
}

function markEmpty(isApart: Uint8Array, cells: readonly RawCell[]): void {
  for (let row = 0; row < cells.length; row++) if (cells[row] === '') isApart[row] = 1;
}
