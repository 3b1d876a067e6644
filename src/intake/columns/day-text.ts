import { toSerial } from './day-serial.ts';

export interface Span {
  /** Day serials, both inclusive. */
  readonly from: number;
  readonly to: number;
}

export type Order = 'dmy' | 'mdy' | 'ymd';
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A text that means the same days in any order: ISO, named months, weeks. */
export interface SettledDays extends Span {
  readonly kind: 'settled';
  /** Whether it was numbers with the year in front. */
  readonly yearFirst: boolean;
  readonly unit: Unit;
}

/** A text such as `5/7/25`: its days in each order, null where the order makes none. */
export interface OpenDays {
  readonly kind: 'open';
  readonly spans: Readonly<Record<Order, Span | null>>;
  readonly separator: string;
  readonly unit: Unit;
}

/** A part of a fiscal year, such as `FY25 Q1`: which days it is depends on the month in which the year begins. */
export interface FiscalDays {
  readonly kind: 'fiscal';
  /** The calendar year in which it ends. */
  readonly year: number;
  /** Months of the fiscal year before it, and its own. */
  readonly after: number;
  readonly months: number;
  readonly unit: Unit;
}

export type DayText = SettledDays | OpenDays | FiscalDays;

export const firstYear = 1990;
export const lastYear = 2100;

/** The days of a span in an order; null where the order makes none, or nothing says when the fiscal year begins. */
export function spanIn(text: DayText, order: Order, fiscalStart?: number): Span | null {
  if (text.kind === 'fiscal') return fiscalStart ? fiscalSpan(text, fiscalStart) : null;
  return text.kind === 'settled' ? text : text.spans[order];
}

/** A fiscal year is called after the calendar year in which it ends. `start` is its first month, 1 to 12. */
function fiscalSpan({ year, after, months }: FiscalDays, start: number): Span {
  const first = start - 1 + after - (start > 1 ? 12 : 0);
  const monthAt = (month: number) => toSerial(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  return { from: monthAt(first), to: monthAt(first + months) - 1 };
}

export function unitOf(span: Span): Unit {
  const days = span.to - span.from + 1;
  return days <= 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'year';
}
