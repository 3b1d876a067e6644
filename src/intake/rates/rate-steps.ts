import type { Period } from '../reading.ts';

/** What one unit of a currency is worth from a day on, until the next step. */
export interface RateStep {
  /** Day serial; minus infinity where the rate holds on any day. */
  readonly from: number;
  /** NaN where two sources say two things of one day, so that nobody can tell. */
  readonly rate: number;
  /** Where the rate came from, in the words of whoever entered it. */
  readonly source: string;
}

/** In order of days. */
export type RateSteps = readonly RateStep[];

export interface RateStretch extends Period {
  readonly rate: number;
}

/** The only step of what is in the report's own currency. */
export const ownRate: RateSteps = [{ from: Number.NEGATIVE_INFINITY, rate: 1, source: '' }];

/** Whether one rate holds on all days, and so for what bears no date, too. */
export const holdsAlways = (steps: RateSteps): boolean =>
  steps.length === 1 && steps[0]!.from === Number.NEGATIVE_INFINITY && !Number.isNaN(steps[0]!.rate);

/** The rate of one day; undefined before the first, and of no day where there are several. */
export function rateOn(steps: RateSteps, day: number): number | undefined {
  if (holdsAlways(steps)) return steps[0]!.rate;
  const at = stepOn(steps, day);
  const rate = at < 0 ? Number.NaN : steps[at]!.rate;
  return Number.isNaN(rate) ? undefined : rate;
}

/** The step that a day stands in; -1 before the first one and where there is no day. */
export function stepOn(steps: RateSteps, day: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return Number.isNaN(day) ? -1 : low - 1;
}

/** The stretches of days from `from` to `to` with the rate of each; null where one of the days has none. */
export function ratesOver(steps: RateSteps, from: number, to: number): readonly RateStretch[] | null {
  if (holdsAlways(steps)) return [{ from, to, rate: steps[0]!.rate }];
  const stretches: RateStretch[] = [];
  let at = stepOn(steps, from);
  if (at < 0) return null;
  for (let start = from; start <= to; at++) {
    const { rate } = steps[at]!;
    if (Number.isNaN(rate)) return null;
    const end = Math.min(to, (steps[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1);
    stretches.push({ from: start, to: end, rate });
    start = end + 1;
  }
  return stretches;
}

/** The days of a row weighed by their rates: what its money is worth as a whole, however it is cut. */
export function meanRate(steps: RateSteps, from: number, to: number): number | undefined {
  if (holdsAlways(steps) || from === to || Number.isNaN(from)) return rateOn(steps, from);
  const stretches = ratesOver(steps, from, to);
  if (!stretches) return undefined;
  let sum = 0;
  for (const stretch of stretches) sum += stretch.rate * (stretch.to - stretch.from + 1);
  return sum / (to - from + 1);
}
