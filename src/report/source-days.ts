import { daysWithoutRows } from '../intake/periods/days-without-rows.ts';
import type { Period, Reading } from '../intake/reading.ts';
import { daysIn } from './days-in.ts';

/** A single day is a slip, or one on which nothing ran. */
const shortestGap = 2;

/** What a source speaks of: its own first to last day, and the days within that it leaves out. */
export interface SourceDays {
  readonly source: string;
  readonly days: Period;
  readonly gaps: readonly Period[];
}

export function sourceDays(readings: readonly Reading[]): SourceDays[] {
  return readings.flatMap((reading) =>
    reading.refused || !reading.period || reading.rows.length === 0
      ? []
      : [{ source: reading.name, days: reading.period, gaps: gapsOf(reading, reading.period) }],
  );
}

export const covers = ({ days, gaps }: SourceDays, { from, to }: Period): boolean =>
  days.from <= from && days.to >= to && !gaps.some((gap) => gap.from <= to && gap.to >= from);

/** Where one day follows the other a hole is a gap; where weekends are free, or a row stands for a week, it is none. */
function gapsOf(reading: Reading, days: Period): Period[] {
  const holes = daysWithoutRows(reading, 1);
  const free = holes.reduce((sum, hole) => sum + daysIn(hole), 0);
  const isDaily = holes.length * 20 <= daysIn(days) - free && hasSingleDays(reading);
  return isDaily ? holes.filter((hole) => daysIn(hole) >= shortestGap) : [];
}

/** Whether most rows are of one day. */
function hasSingleDays({ rows }: Reading): boolean {
  let single = 0;
  for (let i = 0; i < rows.length; i++) if (rows.from[i] === rows.to[i]) single++;
  return single * 2 > rows.length;
}
