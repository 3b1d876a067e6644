import { fromSerial } from '../columns/day-serial.ts';
import { nextStep, type Step, stepStart } from '../cut-days.ts';
import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const rowsOfSteps = pass(
  'rows-of-steps',
  'Rows that bear one day of each week, month or quarter are of all its days, wherever in it they are dated.',
  (draft) => {
    const days = daysOf(draft);
    const step = days && stepOf(days);
    if (!step) return;
    draft.to = draft.to.slice();
    draft.from = draft.from.map((day, row) => {
      if (Number.isNaN(day)) return day;
      const start = stepStart(day, step);
      draft.to[row] = nextStep(start, step) - 1;
      return start;
    });
    draft.findings.push({ code: 'rows-of-steps', details: { step } });
  },
);

/** More days than a file of weeks has in ten years are no steps. */
const most = 540;

/** The days on which rows stand, in order; null where a row covers several, or where they stand closer than a week. */
function daysOf({ from, to, account }: Draft): number[] | null {
  const days = new Set<number>();
  for (let row = 0; row < from.length; row++) {
    const day = from[row] as number;
    if (account.kind[row] !== rowKind.used || Number.isNaN(day) || days.has(day)) continue;
    if (day !== to[row] || days.size === most) return null;
    for (let near = day - 6; near < day + 7; near++) if (days.has(near)) return null;
    days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

function stepOf(days: readonly number[]): Step | null {
  const gaps = days.slice(1).map((day, i) => day - (days[i] as number));
  if (gaps.length === 0) return null;
  if (days.length > 2 && gaps.every((gap) => gap > 80) && isAtItsEnds(days)) return 'quarter';
  if (gaps.every((gap) => gap >= 20) && areApart(days) && areByMonth(days)) return 'month';
  return days.length > 2 &&
    gaps.every((gap) => gap % 7 === 0) &&
    gaps.filter((gap) => gap === 7).length * 2 > gaps.length
    ? 'week'
    : null;
}

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
