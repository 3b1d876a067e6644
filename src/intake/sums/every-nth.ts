import { roundingOf } from './agreement.ts';
import { columnsAgree, mostFound } from './columns-agree.ts';
import type { FrameColumn } from './frame.ts';
import type { Scattered } from './scattered.ts';

const longestStep = 60;
/** Columns that are asked before all are: a second, as the first may be one that does not add up. */
const mostLeads = 2;
/** With steps that short the first part may also stand nearer or farther. */
const shortStep = 12;
const firstSteps = [1, 2, 3, 4, 5, 6];

/** Sums of every n-th row, as in tables that repeat one block for each group. */
export function everyNth(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  for (let at = 0; at < length; at++) {
    const leads = columns.filter(({ values }) => values[at]).slice(0, mostLeads);
    if (leads.length === 0) continue;
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
    let over = true;
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
    if (columnsAgree(columns, at, sumOf, parts)) return step < 0 ? places.reverse() : places;
  }
  return undefined;
}
