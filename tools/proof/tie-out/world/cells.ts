import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import { dayOf, daysIn, monthOf, partsOf } from '../../../sentences/world/calendar.ts';
import type { Draft } from './draft.ts';

export interface Cell {
  readonly channel: string;
  /** The day serial of its first day. */
  readonly month: number;
}
export interface Sums extends Cell {
  readonly reported: number;
  readonly booked: number;
}

export const keyOf = ({ channel, month }: Cell): string => `${month} ${channel}`;

/** What one unit is worth in the currency of the report; what names no currency is in that one. */
export const worthOf = ({ currency, rates }: Pick<Draft, 'currency' | 'rates'>, of: string): number =>
  of === '' || of === currency ? 1 : rates.get(of)!;

/** The parts of a row by month, each day of it the same. */
export function* byMonth({ from, to, amount }: Pick<Reported, 'from' | 'to' | 'amount'>) {
  for (let day = from; day <= to; ) {
    const month = monthOf(day);
    const last = Math.min(to, month.to);
    yield { month: month.from, amount: (amount * daysIn({ from: day, to: last })) / daysIn({ from, to }) };
    day = last + 1;
  }
}

/**
 * What is true of each channel and month, in the currency of the report at the pair’s rates.
 * Reported is of the month of its days: a row over several months is spread evenly over them.
 * Booked is of the day it is booked on and of the channel it is booked under: that of its column, which may be the
 * vendor’s name; where the column is empty, the channel whose vendor its text names; a vendor of no channel is its own.
 * A line in the currency of the report, or in none that it names, is counted as it stands.
 */
export function cellsOf(draft: Pick<Draft, 'currency' | 'rates' | 'reported' | 'lines'>): ReadonlyMap<string, Sums> {
  const cells = new Map<string, Sums>();
  const add = (cell: Cell, reported: number, booked: number) => {
    const before = cells.get(keyOf(cell)) ?? { ...cell, reported: 0, booked: 0 };
    cells.set(keyOf(cell), { ...before, reported: before.reported + reported, booked: before.booked + booked });
  };
  for (const row of draft.reported)
    for (const { month, amount } of byMonth(row))
      add({ channel: row.channel, month }, amount * worthOf(draft, row.currency), 0);
  for (const line of draft.lines)
    add({ channel: line.as, month: monthOfDay(line.day) }, 0, line.amount * worthOf(draft, line.currency));
  return cells;
}

export function monthOfDay(day: number): number {
  const { year, month } = partsOf(day);
  return dayOf(year, month, 1);
}
