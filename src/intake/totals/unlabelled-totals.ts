import type { RawCell } from '../raw.ts';
import { isBlank } from '../table/cells.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import { type AmountColumn, blockAbove, isExact, isSum } from './total-sums.ts';

/** Totals without a label, by arithmetic: platforms write them as a first or last row, and people below each group. */
export function unlabelledTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  names: readonly number[],
  date: number | undefined,
  labels: Map<number, string>,
  blocks: Map<number, number>,
): number[] {
  const named = names.filter((column) => body.column(column).some((cell) => !isBlank(cell)));
  const nameless = rowsWithout(
    named.map((column) => body.column(column)),
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
  const sums = sumsOf(amountColumns, (row) => labels.has(row) || (nameless.has(row) && ends.includes(row)));
  // Where many rows have no name, having none means nothing.
  const few = nameless.size <= Math.max(3, body.length * 0.1);
  for (const row of ends) {
    const without = nameless.has(row);
    if (without && !few) continue;
    const rest = without ? sums : sums.map((sum, at) => sum - (amountColumns[at]!.values[row] || 0));
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
    if (equal && (without || (strong.length > 1 && body.length - labels.size > 3)))
      labels.set(row, without ? '' : firstText(body, row));
    else if (without && compared.some(({ value, rest }) => value > 0 && value >= rest * 0.5)) unclear.push(row);
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

function sumsOf(amountColumns: readonly AmountColumn[], isOut: (row: number) => boolean): number[] {
  const sums = amountColumns.map(() => 0);
  const { length } = amountColumns[0]?.values ?? [];
  for (let i = 0; i < length; i++) {
    if (isOut(i)) continue;
    for (let at = 0; at < sums.length; at++) sums[at]! += amountColumns[at]!.values[i] || 0;
  }
  return sums;
}
