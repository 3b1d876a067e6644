import { type Measure, measures } from '../../intake/campaign-rows.ts';
import { daysOfHeld, daysSpokenOf } from '../../intake/periods/days-spoken-of.ts';
import { daysWithoutRows } from '../../intake/periods/days-without-rows.ts';
import type { Period, Reading } from '../../intake/reading.ts';
import { daysIn } from '../days-in.ts';
import { isWaiting } from '../held-rows.ts';

/** A single day is a slip, or one on which nothing ran. */
export const shortestGap = 2;

/** What a source speaks of: its own first to last day, the days within that it leaves out, and what it counts. */
export interface SourceDays {
  readonly source: string;
  readonly days: Period;
  /** Of these, the first and the last with rows that wait to be mended or decided: they are left out, and there. */
  readonly waiting: Period | null;
  readonly gaps: readonly Period[];
  /** One day follows the other: a hole is a gap. Where weekends are free, or a row stands for a week, it is none. */
  readonly isDaily: boolean;
  /** Most rows stand for several days: weeks or months. */
  readonly hasSteps: boolean;
  readonly counts: ReadonlySet<Measure>;
}

export function sourceDays(readings: readonly Reading[]): SourceDays[] {
  return readings.flatMap((reading): SourceDays[] => {
    const { name, refused, period: used, rows, held } = reading;
    if (refused || !used || rows.length === 0) return [];
    const waiting = daysOfHeld(reading, isWaiting);
    const period = daysSpokenOf(reading, isWaiting) ?? used;
    const holes = daysWithoutRows({ period, rows, held }, 1);
    const hasSteps = !hasSingleDays(reading);
    const isDaily = !hasSteps && isEachDay(period, holes);
    return [
      {
        source: name,
        days: period,
        waiting,
        gaps: isDaily ? holes.filter((hole) => daysIn(hole) >= shortestGap) : [],
        isDaily,
        hasSteps,
        counts: new Set(measures.filter((measure) => !rows.measures[measure].every(Number.isNaN))),
      },
    ];
  });
}

export const covers = ({ days, gaps }: SourceDays, { from, to }: Period): boolean =>
  days.from <= from && days.to >= to && !gaps.some((gap) => gap.from <= to && gap.to >= from);

/** Holes are rare. */
const isEachDay = (days: Period, holes: readonly Period[]): boolean =>
  holes.length * 8 <= daysIn(days) - holes.reduce((sum, hole) => sum + daysIn(hole), 0);

/** Whether most rows are of one day. */
function hasSingleDays({ rows }: Reading): boolean {
  let single = 0;
  for (let i = 0; i < rows.length; i++) if (rows.from[i] === rows.to[i]) single++;
  return single * 2 > rows.length;
}
