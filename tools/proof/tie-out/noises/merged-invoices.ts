import { keyOf } from '../world/cells.ts';
import { cents } from '../world/cents.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import { cellOf, freeLines } from '../world/free.ts';
import type { Noise } from './noise.ts';

/** Two lines of a month booked as one, on the day of the later. */
export const mergedInvoices: Noise = {
  id: 'merged-invoices',
  moves: false,
  add(draft, dice) {
    const [one] = someLines(dice, draft);
    const two = one && freeLines(draft).find((line) => line !== one && keyOf(cellOf(line)) === keyOf(cellOf(one)));
    if (!two) return undefined;
    const merged = {
      ...one,
      day: Math.max(one.day, two.day),
      amount: cents(one.amount + two.amount),
      text: `${one.text} + ${two.text}`,
      reference: `${one.reference}, ${two.reference}`,
    };
    return changeLines(draft, [one, two], (line) => (line === one ? [merged] : []));
  },
};
