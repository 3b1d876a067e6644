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
): TotalRows {
  const amounts = slices.flatMap((slice) => [...slice.amounts].map(([measure, values]) => ({ measure, values })));
  const labels = labelledTotals(body, amounts, skip);
  const unclear = namelessTotals(body, amounts, names, labels);
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

/** Whether a row is the sum of rows above it, back to the total before it or to some row between. */
function equalsRowsAbove(
  row: number,
  amountColumns: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
): boolean {
  const checked = amountColumns.filter(({ values }) => values[row]! > 0);
  if (checked.length === 0) return false;
  const sums = checked.map(() => 0);
  let rows = 0;
  for (let i = row - 1; i >= 0 && rows < 100_000; i--) {
    if (labels.has(i)) continue;
    checked.forEach(({ values }, at) => {
      sums[at]! += values[i] || 0;
    });
    rows++;
    if (rows >= 2 && checked.every(({ values, measure }, at) => isSum(values[row]!, sums[at]!, measure))) return true;
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

/** Totals that platforms write as a first or last row with no name. Found by arithmetic alone. */
function namelessTotals(
  body: TableBody,
  amountColumns: readonly AmountColumn[],
  names: readonly number[],
  labels: Map<number, string>,
): number[] {
  const unclear: number[] = [];
  const named = names.filter((column) => body.column(column).some((cell) => !isBlank(cell)));
  if (named.length === 0) return unclear;
  const nameless = (row: number) => named.every((column) => isBlank(body.column(column)[row]));
  let without = 0;
  for (let i = 0; i < body.length; i++) if (nameless(i) && !labels.has(i)) without++;
  // Where many rows have no name, having none means nothing.
  if (without === 0 || without > Math.max(3, body.length * 0.1)) return unclear;
  const candidates: number[] = [];
  let first = 0;
  while (first < body.length && labels.has(first)) first++;
  if (first < body.length && nameless(first)) candidates.push(first);
  for (let i = body.length - 1; i > first; i--) {
    if (labels.has(i)) continue;
    if (!nameless(i)) break;
    candidates.push(i);
  }
  for (const row of candidates) {
    const rest = sumsWithout(row, amountColumns, labels, candidates);
    const checked = amountColumns.flatMap(({ measure, values }, at) =>
      !Number.isNaN(values[row]!) && (values[row] !== 0 || rest[at] !== 0)
        ? [{ measure, value: values[row]!, rest: rest[at]! }]
        : [],
    );
    if (checked.length === 0) continue;
    const strong = checked.filter(
      ({ measure }) => measure === 'cost' || measure === 'revenue' || measure === 'impressions' || measure === 'clicks',
    );
    const compared = strong.length > 0 ? strong : checked;
    if (compared.every(({ measure, value, rest }) => isSum(value, rest, measure))) labels.set(row, '');
    else if (compared.some(({ value, rest }) => value > 0 && value >= rest * 0.5)) unclear.push(row);
  }
  return unclear;
}

function sumsWithout(
  row: number,
  amountColumns: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
  candidates: readonly number[],
): number[] {
  const out = new Set(candidates);
  return amountColumns.map(({ values }) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (!Number.isNaN(value) && i !== row && !out.has(i) && !labels.has(i)) sum += value;
    }
    return sum;
  });
}
