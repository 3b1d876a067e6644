/** Days, both ends included, as serials of a spreadsheet. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const epoch = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;

/** A month beyond December or before January is one of another year. */
export const dayOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - epoch) / msPerDay);

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(epoch + day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoOf = (day: number): string => new Date(epoch + day * msPerDay).toISOString().slice(0, 10);

export function dayFromIso(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf(year, month, day);
}

export const daysIn = ({ from, to }: Span): number => to - from + 1;

export function monthOf(day: number): Span {
  const { year, month } = partsOf(day);
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
}

export function quarterOf(day: number): Span {
  const { year, month } = partsOf(day);
  const first = month - ((month - 1) % 3);
  return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1 };
}

export function yearOf(day: number): Span {
  const { year } = partsOf(day);
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 };
}

/** From Monday on. */
export function weekOf(day: number): Span {
  const from = day - ((day + 5) % 7);
  return { from, to: from + 6 };
}

export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Whole months, first to last. */
export const isWholeMonths = ({ from, to }: Span): boolean => partsOf(from).day === 1 && partsOf(to + 1).day === 1;

/** As many days before it; of whole months as many whole months. */
export function justBefore(span: Span): Span {
  if (!isWholeMonths(span)) return { from: span.from - daysIn(span), to: span.from - 1 };
  const [first, next] = [partsOf(span.from), partsOf(span.to + 1)];
  const months = (next.year - first.year) * 12 + next.month - first.month;
  return { from: dayOf(first.year, first.month - months, 1), to: span.from - 1 };
}

/** The same days a year before; of whole months the same months. */
export function yearBefore(span: Span): Span {
  const back = (day: number) => {
    const { year, month, day: dayOfMonth } = partsOf(day);
    return dayOf(year - 1, month, Math.min(dayOfMonth, partsOf(dayOf(year - 1, month + 1, 1) - 1).day));
  };
  return isWholeMonths(span)
    ? { from: back(span.from), to: back(span.to + 1) - 1 }
    : { from: back(span.from), to: back(span.to) };
}
