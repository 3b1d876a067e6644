import { fromSerial, isoDay, toSerial } from '../intake/columns/day-serial.ts';
import { nextStep, stepStart, stepsBetween } from '../intake/cut-days.ts';
import type { Period } from '../intake/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { type Comparison, compareWith, nothingBefore, overlap } from './comparison.ts';
import { parseIsoDay } from './iso-day.ts';

/** The stretches of days that the report compares. All null where no row bears a date. */
export interface Windows extends Comparison {
  /** Whether the report speaks of all rows, undated ones included. */
  readonly all: boolean;
  /** What was asked for, as far as the data reach: a month without any data at either end of it is no time to compare or to pay for. */
  readonly report: Period | null;
  /** What was asked for, where that begins before the data or ends after them. */
  readonly asked: Period | null;
}

/** `divides` says whether the data tell the days before a day from those after it. */
export function planWindows(
  span: Period | null,
  settings: Pick<Settings, 'period' | 'baseline'>,
  divides: (day: number) => boolean = () => true,
): Windows {
  if (!span) return { all: true, report: null, asked: null, ...nothingBefore('undated') };
  const chosen = reportPeriod(span, settings.period);
  const asked = chosen && (chosen.from < span.from || chosen.to > span.to) ? chosen : null;
  const report = withinMonths(chosen ?? span, span);
  return { all: chosen === null, report, asked, ...compareWith(report, span, settings.baseline, divides) };
}

/** By whole months, since data by the month bear the date of one day in it. A period that the data do not meet stays as it is. */
function withinMonths(period: Period, span: Period): Period {
  if (!overlap(period, span)) return period;
  const from = Math.max(period.from, stepStart(span.from, 'month'));
  return { from, to: Math.min(period.to, nextStep(stepStart(span.to, 'month'), 'month') - 1) };
}

/** null stands for all of the data. */
function reportPeriod(span: Period, choice: Settings['period']): Period | null {
  if (choice === 'all') return null;
  if (typeof choice === 'object') return { from: parseIsoDay(choice.from), to: parseIsoDay(choice.to) };
  const step = choice === 'last-month' ? 'month' : choice === 'last-quarter' ? 'quarter' : 'year';
  const start = (day: number) => (step === 'year' ? toSerial(fromSerial(day).year, 1, 1) : stepStart(day, step));
  // The last step that ends within the data.
  const to = start(span.to + 1) - 1;
  const from = start(to);
  return from >= span.from ? { from, to } : null;
}

/** Days on which a figure begins, or the one after it ends: rows that cover several days are split there. */
export function cutsOf(span: Period, windows: Windows, grain: Settings['grain']): number[] {
  const cuts = [...stepsBetween(span.from, span.to, 'month'), ...stepsBetween(span.from, span.to, grain)];
  for (const { from, to } of periodsOf(windows)) cuts.push(from, to + 1);
  return cuts;
}

/** All that figures are worked out for, beside months and steps. */
export const periodsOf = ({ report, before, others }: Windows): Period[] => [
  ...(report ? [report] : []),
  ...(before ? [before.period] : []),
  ...others.map(({ period }) => period),
];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the page writes it: 30 Jun 2026. */
export function longDay(day: number): string {
  const { year, month, day: dayOfMonth } = fromSerial(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

export const longPeriod = ({ from, to }: Period): string => `${longDay(from)} – ${longDay(to)}`;

/** A step as the page writes it: Jun 2026, Q2 2026, or the Monday of a week. */
export function stepLabel(start: number, grain: Settings['grain']): string {
  const { year, month } = fromSerial(start);
  if (grain === 'week') return longDay(start);
  return grain === 'month' ? `${months[month - 1]} ${year}` : `Q${Math.ceil(month / 3)} ${year}`;
}

export const monthKey = (day: number): string => isoDay(day).slice(0, 7);
