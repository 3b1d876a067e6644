import { roundingOf } from './agreement.ts';
import type { Frame, FrameColumn } from './frame.ts';

export interface Scattered {
  readonly at: number;
  readonly parts: readonly number[];
}

const longestStep = 60;
/** Columns that are asked before all are: a second, as the first may be one that does not add up. */
const mostLeads = 2;
/** With steps that short the first part may also stand nearer or farther. */
const shortStep = 12;
const firstSteps = [1, 2, 3, 4, 5, 6];
/** Past that many there is no evidence in them. */
const mostFound = 3000;

/**
 * Sums whose parts do not stand together: of two rows anywhere, and of every n-th row, as in tables that repeat one block
 * for each group.
 */
export function scatteredParts(frame: Frame): Scattered[] {
  const columns = frame.columns.filter(({ additive }) => additive !== false);
  const { length } = frame.rows;
  return [...everyNth(length, columns), ...ofTwo(length, columns), ...ofRun(length, columns)];
}

/** Whether four of five columns agree. */
function agrees(columns: readonly FrameColumn[], at: number, sumOf: (c: number) => number, parts: number): boolean {
  let filled = 0;
  let against = 0;
  for (let c = 0; c < columns.length; c++) {
    const { values, unit } = columns[c]!;
    const total = values[at]!;
    if (!total) continue;
    filled++;
    if (Math.abs(sumOf(c) - total) > roundingOf(unit, parts) + 1e-9 * Math.abs(total)) against++;
  }
  return filled > 0 && against <= filled * 0.2;
}

function everyNth(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  for (let at = 0; at < length; at++) {
    const leads = columns.filter(({ values }) => values[at]).slice(0, mostLeads);
    for (let step = 2; step <= longestStep && step < length; step++) {
      const starts = step <= shortStep ? [...firstSteps, ...(step > firstSteps.length ? [step] : [])] : [step];
      for (const start of starts)
        for (const side of [-1, 1]) {
          const parts = partsByStep(columns, leads, at, side * start, side * step);
          if (parts) found.push({ at, parts });
        }
    }
    if (found.length > mostFound) return [];
  }
  return found;
}

/** The fewest of every n-th rows that come to a row, from a first one on. */
function partsByStep(
  columns: readonly FrameColumn[],
  leads: readonly FrameColumn[],
  at: number,
  start: number,
  step: number,
): readonly number[] | undefined {
  const length = columns[0]?.values.length ?? 0;
  const sums = [0, 0];
  let parts = 0;
  for (let place = at + start; place >= 0 && place < length; place += step) {
    parts++;
    let fits = false;
    let over = leads.length > 0;
    for (let l = 0; l < leads.length; l++) {
      const { values, unit, growing } = leads[l]!;
      sums[l]! += values[place]! || 0;
      const off = sums[l]! - values[at]!;
      const rounding = roundingOf(unit, parts) + 1e-9 * Math.abs(values[at]!);
      if (Math.abs(off) <= rounding) fits = true;
      if (!growing || off <= rounding) over = false;
    }
    if (over) return undefined;
    if (!fits || parts < 2) continue;
    const places = Array.from({ length: parts }, (_, i) => at + start + i * step);
    const sumOf = (c: number) => places.reduce((sum, one) => sum + (columns[c]!.values[one]! || 0), 0);
    if (agrees(columns, at, sumOf, parts)) return step < 0 ? places.reverse() : places;
  }
  return undefined;
}

function ofTwo(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const lead = columns.reduce<FrameColumn | undefined>(
    (best, column) => (!best || variety(column) > variety(best) ? column : best),
    undefined,
  );
  if (!lead || variety(lead) < 5) return found;
  const key = (value: number) => Math.round(value / lead.unit);
  const places = new Map<number, number[]>();
  for (let at = 0; at < length; at++) {
    const value = lead.values[at]!;
    if (!value) continue;
    const same = places.get(key(value));
    if (same) same.push(at);
    else places.set(key(value), [at]);
  }
  for (let one = 0; one < length; one++) {
    if (!lead.values[one]) continue;
    for (let other = one + 1; other < length; other++) {
      if (!lead.values[other]) continue;
      const sum = key(lead.values[one]! + lead.values[other]!);
      for (let near = sum - 1; near <= sum + 1; near++)
        for (const at of places.get(near) ?? []) {
          if (at === one || at === other) continue;
          const sumOf = (c: number) => (columns[c]!.values[one]! || 0) + (columns[c]!.values[other]! || 0);
          if (agrees(columns, at, sumOf, 2)) found.push({ at, parts: [one, other] });
        }
    }
    if (found.length > mostFound) return [];
  }
  return found;
}

const varieties = new WeakMap<FrameColumn, number>();

/** How many different values a column has. */
function variety(column: FrameColumn): number {
  const known = varieties.get(column) ?? new Set(column.values).size;
  varieties.set(column, known);
  return known;
}

/** Runs that stand away from the row they make. */
function ofRun(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const lead = columns
    .filter(({ growing }) => growing)
    .reduce<FrameColumn | undefined>((best, one) => (!best || variety(one) > variety(best) ? one : best), undefined);
  if (!lead || variety(lead) < 5) return found;
  for (let at = 0; at < length; at++) {
    const total = lead.values[at]!;
    if (!total) continue;
    let to = 0;
    for (let from = 0; from < length; from++) {
      if (!lead.values[from]) continue;
      to = Math.max(to, from + 1);
      while (to < length && lead.sums[to]! - lead.sums[from]! < total - roundingOf(lead.unit, to - from)) to++;
      if (to - from < 3 || (from <= at && at < to) || from === at + 1 || to === at) continue;
      if (!agrees(columns, at, (c) => columns[c]!.sums[to]! - columns[c]!.sums[from]!, to - from)) continue;
      const start = from;
      found.push({ at, parts: Array.from({ length: to - from }, (_, i) => start + i) });
    }
    if (found.length > mostFound) return [];
  }
  return found;
}
