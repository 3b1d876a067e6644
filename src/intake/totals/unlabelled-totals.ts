import { sumOf } from '../columns/sum-of.ts';
import type { RawCell } from '../raw.ts';
import { isBlank } from '../table/cells.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import { type AmountColumn, blockAbove, isExact, isSum, without } from './total-sums.ts';

/** Totals without a label, by arithmetic: platforms write them as a first or last row, and people below each group. */
export function unlabelledTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  names: readonly number[],
  date: number | undefined,
  plain: ReadonlySet<number>,
  labels: Map<number, string>,
  blocks: Map<number, number>,
): number[] {
  const named = names.filter((column) => body.column(column).some((cell) => !isBlank(cell)));
  const nameless = rowsWithout(
    named.some((column) => plain.has(column)) ? [] : named.map((column) => body.column(column)),
    body.length,
  );
  for (const row of labels.keys()) nameless.delete(row);
  for (const row of nameless) {
    const figures = amountColumns.filter(({ measure, values }) => isExact(measure) && values[row]! > 0).length;
    const undated = date !== undefined && !named.includes(date) && isBlank(body.column(date)[row]);
    // A sum of some of the rows above may be chance; the sum of all of them since the last total is none.
    const first = figures > 1 ? blockAbove(row, amountColumns, labels, undated ? 1 : 2) : -1;
    if (first < 0) continue;
    labels.set(row, '');
    if (first > 0) blocks.set(row, first);
  }
  for (const row of labels.keys()) nameless.delete(row);
  const unclear: number[] = [];
  const ends = endRows(body.length, labels, nameless);
  const sums = sumsOf(amountColumns, [...labels.keys(), ...ends.filter((row) => nameless.has(row))]);
  // Where many rows have no name, having none means nothing.
  const few = nameless.size <= Math.max(3, body.length * 0.1);
  for (const row of ends) {
    const isNameless = nameless.has(row);
    if (isNameless && !few) continue;
    const rest = isNameless ? sums : sums.map((sum, at) => sum - (amountColumns[at]!.values[row] || 0));
    const checked = amountColumns.flatMap(({ measure, values }, at) =>
      !Number.isNaN(values[row]!) && (values[row] !== 0 || rest[at] !== 0)
        ? [{ measure, value: values[row]!, rest: rest[at]! }]
        : [],
    );
    const strong = checked.filter(({ measure }) => isExact(measure));
    const compared = strong.length > 0 ? strong : checked;
    if (compared.length === 0) continue;
    const equal = compared.every((one) => isSum(one.value, one.rest, one.measure));
    // A row with a name is a total only where that can be no chance: `Overall`, `All campaigns`.
    if (equal && (isNameless || (strong.length > 1 && body.length - labels.size > 3)))
      labels.set(row, isNameless ? '' : firstText(body, row));
    else if (isNameless && compared.some(({ value, rest }) => value > 0 && value >= rest * 0.5)) unclear.push(row);
  }
  return unclear;
}

/** Rows in which all of the columns are blank. */
function rowsWithout(columns: readonly (readonly RawCell[])[], length: number): Set<number> {
  const rows = new Set<number>();
  if (columns.length === 0) return rows;
  for (let i = 0; i < length; i++) {
    let column = 0;
    while (column < columns.length && isBlank(columns[column]![i])) column++;
    if (column === columns.length) rows.add(i);
  }
  return rows;
}

/** The first row and the last, and more at the end as long as they have no name. */
function endRows(length: number, labels: ReadonlyMap<number, string>, nameless: ReadonlySet<number>): number[] {
  let first = 0;
  while (first < length && labels.has(first)) first++;
  let last = length - 1;
  while (last > first && labels.has(last)) last--;
  if (last <= first) return first < length && nameless.has(first) ? [first] : [];
  const rows = [first, last];
  if (!nameless.has(last)) return rows;
  for (let i = last - 1; i > first && (labels.has(i) || nameless.has(i)); i--) if (!labels.has(i)) rows.push(i);
  return rows;
}

/** What each amount comes to without these rows. */
const sumsOf = (amountColumns: readonly AmountColumn[], out: readonly number[]): number[] =>
  amountColumns.map(({ values }) => sumOf(without(values, out)));
