import { fromSerial, toSerial } from '../columns/day-serial.ts';
import type { Columns } from './columns.ts';

/** Whether a column says of the day in each row which one it is of its week, its month or its year, and counts nothing. */
export function tellsDay(columns: Columns, date: number | undefined, column: number): boolean {
  if (date === undefined) return false;
  const { days } = columns.profile(date).dates;
  const { values } = columns.profile(column).numbers;
  const rows = columns.rows.flatMap((_, at) => (Number.isNaN(days[at]!) || Number.isNaN(values[at]!) ? [] : [at]));
  return (
    rows.length > 1 &&
    partsOfDay.some((partOf) => {
      // Weeks and their days are numbered from 0 or from 1: in all rows alike.
      const apart = rows.map((at) => values[at]! - partOf(days[at]!));
      return apart.every((by) => by === apart[0] && Math.abs(by) <= 1);
    })
  );
}

const partsOfDay: readonly ((day: number) => number)[] = [
  (day) => fromSerial(day).day,
  (day) => fromSerial(day).month,
  (day) => fromSerial(day).year,
  mondayFirst,
  (day) => mondayFirst(day + 1),
  weekOfYear,
];

/** 0 is a Monday: day 2 was one. */
function mondayFirst(day: number): number {
  return (day - 2) % 7;
}

/** The first week is that of 4 January. */
function weekOfYear(day: number): number {
  const first = toSerial(fromSerial(day).year, 1, 4);
  return Math.floor((day - first + mondayFirst(first)) / 7) + 1;
}
