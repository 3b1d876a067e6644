import { sumOf } from '../columns/sum-of.ts';
import type { Finding } from '../reading.ts';
import { saysPartOf } from '../vocabulary/part-of.ts';
import { isAverageLabel, isTotalLabel, maybeTotalLabel } from '../vocabulary/total-labels.ts';
import type { PeriodRow } from './period-row.ts';

export interface RowTotals {
  /** The rows that add up others, by place, with their labels. */
  readonly labels: ReadonlyMap<number, string>;
  /** Rows without a name that are too large to be a row like the others, and equal no sum. */
  readonly unclear: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * Rows that add up others. Told before columns become rows: a row that is the sum of those around it in each of twelve months is
 * no chance, while one number may be.
 */
export function rowTotals(rows: readonly PeriodRow[]): RowTotals {
  const labels = new Map<number, string>();
  const unclear = new Set<number>();
  const findings: Finding[] = [];
  const says = rows.map(({ names }) => names.find((name) => isTotalLabel(name) || isAverageLabel(name)));
  const isNameless = ({ names }: PeriodRow) => names.every((name) => !/[\p{L}\p{N}]/u.test(name));
  const isPart = (at: number) => rows[at]!.names.some(saysPartOf);
  const maybe = (row: PeriodRow) => row.names.some(maybeTotalLabel) || isNameless(row);
  const noteSum = (i: number) => labels.set(i, rows[i]!.names.find((name) => name !== '') ?? '');
  rows.forEach((row, i) => {
    const label = says[i];
    if (label !== undefined) labels.set(i, label);
    else if (
      row.heads ? isSumBelow(rows, i) : !isPart(i) && isSum(rows, i, (at) => says[at] !== undefined, maybe(row), isPart)
    )
      noteSum(i);
  });
  // A total of groups: of their rows, past their totals; of their totals, where its name does not say so.
  const known = new Set(labels.keys());
  rows.forEach((row, i) => {
    if (labels.has(i) || isPart(i)) return;
    if (
      !row.heads &&
      known.size > 0 &&
      isSum(
        rows,
        i,
        () => false,
        maybe(row),
        (at) => isPart(at) || known.has(at) === maybe(row),
      )
    )
      noteSum(i);
    else if (isNameless(row) && !row.heads && rows.length > 1 && isLarge(rows, i)) unclear.add(i);
  });
  for (const [i, label] of labels) {
    if (isAverageLabel(label) || says[i] === undefined) continue;
    const sums = candidates(rows, i, labels);
    if (sums.length === 0 || sums.some((sum) => equal(rows[i]!.values, sum))) continue;
    const theirs = sumOf(rows[i]!.values);
    const ours = sums.map(sumOf).reduce((near, one) => (Math.abs(one - theirs) < Math.abs(near - theirs) ? one : near));
    const details = { measure: 'cost', currency: '', ours, theirs };
    findings.push({ code: 'total-differs', row: rows[i]!.at + 1, got: label.slice(0, 60), details });
  }
  return { labels, unclear, findings };
}

/** What a total may be the sum of: its block, the rows above or below it, or all. */
function candidates(rows: readonly PeriodRow[], i: number, labels: ReadonlyMap<number, string>): number[][] {
  const { metric, block } = rows[i]!;
  const parts = (from: number, to: number, keep: (row: PeriodRow) => boolean) =>
    rows.flatMap((row, at) =>
      at >= from && at < to && at !== i && !labels.has(at) && row.metric === metric && keep(row) ? [row.values] : [],
    );
  let first = i;
  while (first > 0 && !labels.has(first - 1)) first--;
  let last = i + 1;
  while (last < rows.length && !labels.has(last)) last++;
  const all = () => true;
  return [
    parts(0, rows.length, all),
    parts(0, rows.length, (row) => row.block === block),
    parts(first, i, all),
    parts(i + 1, last, all),
  ]
    .filter((each) => each.length > 0)
    .map(sum);
}

/** Whether a row is half as much as all others of its amount together, or more; with no other it is the sum of none. */
function isLarge(rows: readonly PeriodRow[], i: number): boolean {
  const others = rows.filter((row, at) => at !== i && row.metric === rows[i]!.metric);
  return others.length > 0 && sumOf(rows[i]!.values) >= 0.5 * sumOf(others.map(({ values }) => sumOf(values)));
}

/** Whether a heading with numbers is the sum of the rows below it, down to the next heading. */
export function isSumBelow(rows: readonly PeriodRow[], i: number): boolean {
  const below = rows.slice(i + 1).filter(({ block, heads }) => block === rows[i]!.block && !heads);
  return below.length > 0 && equal(rows[i]!.values, sum(below.map(({ values }) => values)));
}

/**
 * Whether a row is the sum of a run of rows right above or right below it, up to one that ends it: two at least, and in months that differ.
 * Some may be passed over.
 */
function isSum(
  rows: readonly PeriodRow[],
  i: number,
  ends: (at: number) => boolean,
  maybe: boolean,
  isPassed: (at: number) => boolean = () => false,
): boolean {
  const { values, metric } = rows[i]!;
  const distinct = new Set(
    values.filter((value) => (maybe ? value !== 0 && !Number.isNaN(value) : Math.abs(value) >= 10)),
  );
  if (distinct.size < (maybe ? 1 : 2)) return false;
  for (const step of [-1, 1] as const) {
    const sums = values.map(() => 0);
    let parts = 0;
    for (let at = i + step; at >= 0 && at < rows.length; at += step) {
      if (rows[at]!.metric !== metric || ends(at)) break;
      if (isPassed(at)) continue;
      rows[at]!.values.forEach((value, column) => {
        sums[column]! += value || 0;
      });
      parts++;
      if (parts > 1 && equal(values, sums)) return true;
    }
  }
  return false;
}

const sum = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((all, values) => all + (values[column] || 0), 0));

/** Within a cent: numbers that were rounded one by one are told by the label alone. */
const equal = (values: readonly number[], sums: readonly number[]): boolean =>
  values.some((value) => value !== 0 && !Number.isNaN(value)) &&
  values.every((value, column) => Math.abs((value || 0) - sums[column]!) <= 0.011 + Math.abs(sums[column]!) * 1e-9);
