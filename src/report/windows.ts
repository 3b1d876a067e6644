import { fromSerial, isoDay, toSerial } from '../intake/columns/day-serial.ts';
import { nextStep, stepStart, stepsBetween } from '../intake/cut-days.ts';
import type { Period } from '../intake/reading.ts';
import type { Settings } from '../settings/settings.ts';

/** The stretches of days that the report compares. All null where no row bears a date. */
export interface Windows {
  /** Whether the report speaks of all rows, undated ones included. */
  readonly all: boolean;
  /** What was asked for, as far as the data reach: a month without any data at either end of it is no time to compare or to pay for. */
  readonly report: Period | null;
  /** What was asked for, where that begins before the data or ends after them. */
  readonly asked: Period | null;
  /** As many days or whole months just before, where the data cover them. */
  readonly previous: Period | null;
  readonly baseline: Period | null;
  readonly baselineIs: 'set' | 'just before' | 'first third' | 'none' | 'undivided' | 'no data';
  /** The report period without the days of the baseline: what results are read from. */
  readonly after: Period | null;
}

/** Settings keep days as ISO text; their schema has checked them. */
const parseIsoDay = (iso: string) =>
  toSerial(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

export const daysIn = ({ from, to }: Period): number => to - from + 1;

/**
 * `divides` says whether the data tell the days before a day from those after it. Where a row covers both, spread evenly, nothing would be
 * compared but the row with itself.
 */
export function planWindows(
  span: Period | null,
  settings: Pick<Settings, 'period' | 'baseline'>,
  divides: (day: number) => boolean = () => true,
): Windows {
  if (!span) {
    return { all: true, report: null, asked: null, previous: null, baseline: null, baselineIs: 'none', after: null };
  }
  const chosen = reportPeriod(span, settings.period);
  const asked = chosen && (chosen.from < span.from || chosen.to > span.to) ? chosen : null;
  const report = withinMonths(chosen ?? span, span);
  const before = justBefore(report);
  const isCovered = before.from >= span.from && before.to <= span.to;
  const previous = isCovered && divides(report.from) ? before : null;
  const [found, foundIs] = baselineOf(span, report, previous, settings.baseline);
  const told = foundIs === 'set' || found === null || divides(found.to + 1);
  const [baseline, baselineIs] = told ? [found, foundIs] : [null, 'undivided' as const];
  const from = baseline && baseline.to >= report.from ? baseline.to + 1 : report.from;
  const after = from <= report.to ? { from, to: report.to } : null;
  return { all: chosen === null, report, asked, previous, baseline, baselineIs, after };
}

const meets = (period: Period, span: Period) => period.from <= span.to && period.to >= span.from;

/** By whole months, since data by the month bear the date of one day in it. A period that the data do not meet stays as it is. */
function withinMonths(period: Period, span: Period): Period {
  if (!meets(period, span)) return period;
  const from = Math.max(period.from, stepStart(span.from, 'month'));
  return { from, to: Math.min(period.to, nextStep(stepStart(span.to, 'month'), 'month') - 1) };
}

/** As many days before it; of whole months, as many whole months, which is what people mean by the quarter before. */
function justBefore(period: Period): Period {
  const { year, month, day } = fromSerial(period.from);
  const after = fromSerial(period.to + 1);
  const to = period.from - 1;
  if (day !== 1 || after.day !== 1) return { from: period.from - daysIn(period), to };
  const months = (after.year - year) * 12 + after.month - month;
  const first = year * 12 + month - 1 - months;
  return { from: toSerial(Math.floor(first / 12), (first % 12) + 1, 1), to };
}

function baselineOf(
  span: Period,
  report: Period,
  previous: Period | null,
  choice: Settings['baseline'],
): [Period | null, Windows['baselineIs']] {
  if (choice !== 'auto') return [{ from: parseIsoDay(choice.from), to: parseIsoDay(choice.to) }, 'set'];
  if (previous) return [previous, 'just before'];
  if (!meets(report, span)) return [null, 'no data'];
  const days = Math.floor(daysIn(span) / 3);
  if (days < 1) return [null, 'none'];
  let to = span.from + days - 1;
  // A third that ends within a few days of a month's end is rounded to it, so that whole months are compared.
  const start = stepStart(to + 1, 'month');
  const next = nextStep(start, 'month');
  const nearest = to + 1 - start <= next - (to + 1) ? start : next;
  if (nearest > span.from && nearest <= report.to && daysIn(span) > 89) to = nearest - 1;
  return [{ from: span.from, to }, 'first third'];
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
  for (const period of [windows.report, windows.previous, windows.baseline, windows.after]) {
    if (period) cuts.push(period.from, period.to + 1);
  }
  return cuts;
}

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
