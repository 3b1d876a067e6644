import { cents } from '../world/cents.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

/** One invoice booked as two lines, as equal halves now and then, as if it had been booked twice. */
export const splitInvoice: Noise = {
  id: 'split-invoice',
  moves: false,
  add(draft, dice) {
    const share = dice.pick([0.5, 0.5, 0.3, 0.62]);
    const ends = dice.pick([
      ['', ''],
      ['-1', '-2'],
      ['/a', '/b'],
    ] as const);
    return changeLines(draft, someLines(dice, draft), (line) => {
      const part = cents(line.amount * share);
      return [
        { ...line, amount: part, reference: line.reference + ends[0] },
        { ...line, amount: cents(line.amount - part), reference: line.reference + ends[1] },
      ];
    });
  },
};
