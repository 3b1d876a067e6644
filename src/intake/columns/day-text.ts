export interface Span {
  /** Day serials, both inclusive. */
  readonly from: number;
  readonly to: number;
}

export type Order = 'dmy' | 'mdy' | 'ymd';
export type Unit = 'day' | 'week' | 'month' | 'quarter';

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

export type DayText = SettledDays | OpenDays;

export const firstYear = 1990;
export const lastYear = 2100;

/** The days of a span in an order; null where the order makes none. */
export function spanIn(text: DayText, order: Order): Span | null {
  return text.kind === 'settled' ? text : text.spans[order];
}

export function unitOf(span: Span): Unit {
  const days = span.to - span.from + 1;
  return days <= 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : 'quarter';
}
