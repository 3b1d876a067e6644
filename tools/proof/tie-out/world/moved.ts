import { type Cell, cellsOf } from './cells.ts';
import type { Draft } from './draft.ts';

/** By how much the books moved away from what is reported, in the currency of the report. */
export interface Moved extends Cell {
  readonly amount: number;
}

/** Less than any amount of money: what is left of sums of fractions. */
const nothing = 1e-7;

/** What a change of the draft moved, at each of its ends: whatever it did, reported + all moved = booked. */
export function movedBetween(before: Draft, after: Draft): Moved[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const { channel, month } = (now ?? old)!;
    const gap = (sums: typeof now) => (sums?.booked ?? 0) - (sums?.reported ?? 0);
    const amount = gap(now) - gap(old);
    return Math.abs(amount) > nothing ? [{ channel, month, amount }] : [];
  });
}
