import { fromSerial } from '../columns/day-serial.ts';
import { nextStep, type Step, stepStart } from '../cut-days.ts';
import { waitsToBeMended } from '../periods/days-spoken-of.ts';
import { periodOf } from '../periods/named-period.ts';
import type { Period } from '../reading.ts';
import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const rowsOfSteps = pass(
  'rows-of-steps',
  'Rows that bear one day of each week, month or quarter are of all its days, wherever in it they are dated.',
  (draft) => {
    const { rowsOf } = draft.options;
    if (rowsOf) {
      if (rowsOf !== 'day') widen(draft, rowsOf);
      return;
    }
    const days = daysOf(draft);
    if (!days) return;
    const said = draft.said.period ?? periodOf(draft.table).period;
    const isMany = speaksOfMany(draft);
    const stepOn = (all: readonly number[]) =>
      all.length === 1 ? stepOfOne(all[0] as number, said, isMany) : stepOf(all);
    // Too few rows may be left that count to tell what those would that wait for a cell to be mended.
    const told = stepOn(days) ? days : (daysOf(draft, true) ?? days);
    const step = stepOn(told);
    if (step) {
      widen(draft, step);
      draft.findings.push({ code: 'rows-of-steps', details: { step, days: told.length, from: told[0] as number } });
    } else if (!said && isMany) {
      const asked = mayBeMonths(days) ? 'month' : mayBeWeeks(days) ? 'week' : null;
      const details = { days: days.length, from: days[0] as number };
      if (asked) draft.findings.push({ code: 'days-or-steps', details: { ...details, step: asked } });
    }
  },
);

/** Rows that bear a single day each are of the step that it stands in. */
function widen(draft: Draft, step: Step): void {
  const { from, to } = draft;
  draft.to = to.slice();
  draft.from = from.map((day, row) => {
    if (Number.isNaN(day) || day !== to[row]) return day;
    const start = stepStart(day, step);
    draft.to[row] = nextStep(start, step) - 1;
    return start;
  });
}

/** More days than a file of weeks has in ten years are no steps. */
const most = 540;

/** The days on which rows stand that count, in order; null where a row covers several, or where they stand closer than a week. */
function daysOf({ from, to, account }: Draft, withThoseToMend = false): number[] | null {
  const isOf = (row: number) =>
    account.kind[row] === rowKind.used || (withThoseToMend && waitsToBeMended({ reason: account.held.get(row) ?? '' }));
  const days = new Set<number>();
  for (let row = 0; row < from.length; row++) {
    const day = from[row] as number;
    if (!isOf(row) || Number.isNaN(day) || days.has(day)) continue;
    if (day !== to[row] || days.size === most) return null;
    for (let near = day - 6; near < day + 7; near++) if (days.has(near)) return null;
    days.add(day);
  }
  return days.size === 0 ? null : [...days].sort((a, b) => a - b);
}

function stepOf(days: readonly number[]): Step | null {
  const gaps = days.slice(1).map((day, i) => day - (days[i] as number));
  if (days.length > 2 && gaps.every((gap) => gap > 80) && isAtItsEnds(days)) return 'quarter';
  if (gaps.every((gap) => gap >= 20) && areApart(days) && areByMonth(days)) return 'month';
  return days.length > 2 &&
    gaps.every((gap) => gap % 7 === 0) &&
    gaps.filter((gap) => gap === 7).length * 2 > gaps.length
    ? 'week'
    : null;
}

/** One day tells of no step by itself: what the table calls itself does, or that of all days it is the one that ends a month, or begins it. */
function stepOfOne(day: number, said: Period | null, isMany: boolean): Step | null {
  const month = { from: monthOf(day), to: nextStep(monthOf(day), 'month') - 1 };
  if (said) return isSame(said, month) ? 'month' : null;
  return isMany && (day === month.from || day === month.to) ? 'month' : null;
}

/** Whether the days, each in the month after the one before, may as well stand for these, which only the user can tell. */
const mayBeMonths = (days: readonly number[]): boolean =>
  days.length < 4 &&
  days.every((day, i) => i === 0 || monthOf(day) === nextStep(monthOf(days[i - 1] as number), 'month'));

const counts = ['impressions', 'clicks', 'conversions', 'leads', 'orders', 'newCustomers'] as const;

/** Two days a week apart may as well be two weeks; of more it is plain. */
const mayBeWeeks = ([first, second, ...more]: readonly number[]): boolean =>
  more.length === 0 && second === (first as number) + 7;

/** A row by itself is a sale or a booking of its day, unless it counts more than one of something. */
const speaksOfMany = ({ account, slices }: Draft): boolean => {
  const first = account.kind.indexOf(rowKind.used);
  if (account.kind.indexOf(rowKind.used, first + 1) > first) return true;
  return slices.some(({ amounts }) => counts.some((count) => (amounts.get(count)?.[first] ?? 0) > 1));
};

const isSame = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

const monthOf = (day: number): number => stepStart(day, 'month');

const areApart = (days: readonly number[]): boolean => new Set(days.map(monthOf)).size === days.length;

/** Two days may fall so by chance, unless both are the last of their months; of three, all must stand at one place of the month. */
function areByMonth(days: readonly number[]): boolean {
  const first = new Set(days.map((day) => fromSerial(day).day));
  const left = new Set(days.map((day) => nextStep(monthOf(day), 'month') - day));
  if (days.length < 3) return left.size === 1 && left.has(1);
  return days.length > 3 || first.size === 1 || left.size === 1;
}

const isAtItsEnds = (days: readonly number[]): boolean =>
  days.every((day) => day === stepStart(day, 'quarter')) ||
  days.every((day) => day === nextStep(stepStart(day, 'quarter'), 'quarter') - 1);
