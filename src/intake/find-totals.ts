import type { Measure } from './campaign-rows.ts';
import { cellText, isBlank } from './cells.ts';
import type { Slice } from './slices.ts';
import type { TableBody } from './table-body.ts';
import { isTotalLabel, maybeTotalLabel } from './total-labels.ts';

/** A measure by row. A wide table has several columns of one measure. */
interface AmountColumn {
  readonly measure: Measure;
  readonly values: Float64Array;
}

export interface TotalRows {
  /** Row → label, `''` where it has none. */
  readonly labels: ReadonlyMap<number, string>;
  /** Rows without a name that are too large to be a row like the others, and equal no sum. */
  readonly unclear: readonly number[];
}

/** `skip` are columns of numbers; `names` those that tell which campaign a row is of. */
export function findTotals(
  body: TableBody,
  slices: readonly Slice[],
  skip: ReadonlySet<number>,
  names: readonly number[],
  date: number | undefined,
): TotalRows {
  const amounts = slices.flatMap((slice) => [...slice.amounts].map(([measure, values]) => ({ measure, values })));
  const labels = labelledTotals(body, amounts, skip);
  const unclear = unlabelledTotals(body, amounts, names, date, labels);
  return { labels, unclear };
}

function labelledTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  skip: ReadonlySet<number>,
): Map<number, string> {
  const verdicts = new Map<string, 0 | 1 | 2>();
  const byColumn = new Map<number, number[]>();
  const maybe: number[] = [];
  const plain: string[] = [];
  const numeric = new Uint8Array(body.headers.length);
  for (const column of skip) numeric[column] = 1;
  for (let i = 0; i < body.length; i++) {
    const row = body.row(i);
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (typeof cell !== 'string' || numeric[c] === 1 || cell.length < 2 || cell.length > 80) continue;
      // A column that repeats one text, as most do, is looked up once a run.
      if (cell === plain[c]) continue;
      const code = cell.charCodeAt(0);
      if (code >= 48 && code <= 57) continue;
      let verdict = verdicts.get(cell);
      if (verdict === undefined) {
        verdict = isTotalLabel(cell) ? 1 : maybeTotalLabel(cell) ? 2 : 0;
        verdicts.set(cell, verdict);
      }
      if (verdict === 0) {
        plain[c] = cell;
        continue;
      }
      if (verdict === 2) {
        maybe.push(i);
        continue;
      }
      const rows = byColumn.get(c);
      if (rows) rows.push(i);
      else byColumn.set(c, [i]);
      break;
    }
  }
  const labels = new Map<number, string>();
  for (const [column, rows] of byColumn) {
    // A column that says `Total` in most rows, or in each, says something else by it.
    if (rows.length > body.length / 2 && rows.length > 10) continue;
    if (rows.length === body.length) continue;
    for (const row of rows) if (!labels.has(row)) labels.set(row, cellText(body.row(row)[column]));
  }
  for (const row of maybe)
    if (!labels.has(row) && equalsRowsAbove(row, amountColumns, labels)) labels.set(row, firstText(body, row));
  return labels;
}

const firstText = (body: TableBody, row: number): string => cellText(body.row(row).find((cell) => !isBlank(cell)));

/** As many rows as a group has at most: a walk up from each of many rows stays short. */
const longestGroup = 2000;

/** Whether a row is the sum of rows above it, back to the total before it or to some row between. */
function equalsRowsAbove(
  row: number,
  amountColumns: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
  least = 2,
): boolean {
  const checked = amountColumns.filter(({ values }) => values[row]! > 0);
  if (checked.length === 0) return false;
  const sums = checked.map(() => 0);
  let rows = 0;
  for (let i = row - 1; i >= 0 && rows < longestGroup; i--) {
    if (labels.has(i)) continue;
    for (let at = 0; at < checked.length; at++) sums[at]! += checked[at]!.values[i] || 0;
    rows++;
    if (rows >= least && checked.every(({ values, measure }, at) => isSum(values[row]!, sums[at]!, measure)))
      return true;
    if (checked.some(({ values }, at) => sums[at]! > values[row]! * 1.5 + 1)) return false;
  }
  return false;
}

const tolerance = 0.01 + 1e-6;

function isSum(total: number, sum: number, measure: Measure): boolean {
  // Platforms round fractional conversions to two places in each row.
  if (measure === 'conversions' || measure === 'leads' || measure === 'orders')
    return Math.abs(total - sum) <= Math.max(0.5, Math.abs(sum) * 0.001);
  return Math.abs(total - sum) <= Math.max(tolerance, Math.abs(sum) * 1e-9);
}

/** Totals without a label, by arithmetic: platforms write them as a first or last row, and people below each group. */
function unlabelledTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  names: readonly number[],
  date: number | undefined,
  labels: Map<number, string>,
): number[] {
  const named = names.filter((column) => body.column(column).some((cell) => !isBlank(cell)));
  const nameless = new Set<number>();
  for (let i = 0; i < body.length; i++) {
    if (!labels.has(i) && named.length > 0 && named.every((column) => isBlank(body.column(column)[i]))) nameless.add(i);
  }
  for (const row of nameless) {
    const figures = amountColumns.filter(({ measure, values }) => exact.has(measure) && values[row]! > 0).length;
    const undated = date !== undefined && !named.includes(date) && isBlank(body.column(date)[row]);
    if (figures > 1 && equalsRowsAbove(row, amountColumns, labels, undated ? 1 : 2)) labels.set(row, '');
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
    const strong = checked.filter(({ measure }) => exact.has(measure));
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

/** Measures whose totals are exact: conversions are rounded in each row. */
const exact = new Set<Measure>(['cost', 'revenue', 'impressions', 'clicks']);

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
