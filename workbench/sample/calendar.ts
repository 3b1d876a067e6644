/** A day of the calendar, free of clocks and time zones. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** `2025-01-31` */
  readonly iso: string;
}

const msPerDay = 86_400_000;

function dayAt(time: number): Day {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    iso: date.toISOString().slice(0, 10),
  };
}

/** Every day from `from` to `to`, both included, both ISO. */
export function daysBetween(from: string, to: string): readonly Day[] {
  const start = Date.parse(from);
  const count = (Date.parse(to) - start) / msPerDay + 1;
  return Array.from({ length: count }, (_, index) => dayAt(start + index * msPerDay));
}

/** `9/21/2026` */
export const monthDayYear = (day: Day): string => `${day.month}/${day.day}/${day.year}`;

/** `21/09/2026` */
export const dayMonthYear = (day: Day): string => `${day.iso.slice(8)}/${day.iso.slice(5, 7)}/${day.year}`;
