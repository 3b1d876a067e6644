import { dayStartAt, wallClock } from './wall-clock.ts';

const epoch = Date.UTC(1899, 11, 30);

/**
 * Dates come as instants: midnight in the spreadsheet's zone, which is not the script's. The same instant is asked for once only, since a
 * column of dates has few distinct ones.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const clock = wallClock(timeZone);
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    let serial = known.get(instant);
    if (serial === undefined) {
      serial = (dayStartAt(clock, instant, clock(instant)) - epoch) / 86_400_000;
      known.set(instant, serial);
    }
    return serial;
  };
}
