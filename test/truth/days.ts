/** Day serials, written apart from the product's own so that an error of one is not shared by the other. */
const epoch = Date.UTC(1899, 11, 30);

export const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - epoch) / 86_400_000);

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dayOf(serial: number): Day {
  const date = new Date(epoch + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const two = (value: number): string => String(value).padStart(2, '0');

export const isoOf = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
};

/** `2025-03`. */
export const monthOf = (serial: number): string => isoOf(serial).slice(0, 7);

export const monthStart = (serial: number): number => serialOf(dayOf(serial).year, dayOf(serial).month, 1);
export const monthEnd = (serial: number): number => serialOf(dayOf(serial).year, dayOf(serial).month + 1, 0);
export const nextMonth = (serial: number): number => serialOf(dayOf(serial).year, dayOf(serial).month + 1, 1);
