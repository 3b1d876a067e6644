import type { Kind } from '../kind.ts';
import { openLines } from '../open.ts';
import { shareOf } from '../rehome.ts';
import { taxRates } from '../tax-rates.ts';
import { shares } from './tax.ts';

/** Commissions and discounts that are taken off a gross amount. */
const takenOff: readonly number[] = [0.05, 0.1, 0.15];

/** Booked net where the platform reports gross: less tax, or less the commission of an agency. */
export const grossOrNet: Kind = {
  id: 'gross-or-net',
  *moves(open) {
    for (const block of open.blocks) {
      const lines = openLines(block);
      for (const rate of [...taxRates, ...takenOff.map((share) => share / (1 - share))]) {
        const habit = `net ${rate} ${block.channel}`;
        yield* shares(lines, (some) => {
          const isTold = some.every(({ words }) => words.has('net'));
          return shareOf(open, 'gross-or-net', some, -rate, (isTold ? 1 : 0) + Math.min(1, open.proved(habit)), habit);
        });
      }
    }
  },
};
