import type { Kind } from '../kind.ts';
import { openLines } from '../open.ts';
import { shareOf } from '../rehome.ts';
import { sharedBy } from '../shared-by.ts';
import { taxRates } from '../tax-rates.ts';
import { shares } from './tax.ts';

/** Commissions and discounts: plain shares of a gross amount. */
const plain: readonly number[] = [
  1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 7.5, 8, 9, 10, 12, 12.5, 15, 17.5, 17.65, 18, 20, 22.5, 25, 30, 33, 35, 40, 50,
].map((percent) => percent / 100);

/** What the gross is of the net, and the net of the gross, less one. */
const more = [...taxRates, ...plain.map((share) => share / (1 - share))];
/** Tax on top is tax: of these only what no rate of it comes to. */
const less = plain.filter((share) => taxRates.every((rate) => Math.abs(rate / (1 + rate) - share) > 1e-6));

/** Net on one side and gross on the other: less tax, a discount or the commission of an agency, or before they are taken off. */
export const grossOrNet: Kind = {
  id: 'gross-or-net',
  *moves(open) {
    const off = [...more.map((rate) => -rate), ...less];
    yield* sharedBy(open, 'gross-or-net', off, habitOf);
    for (const block of open.blocks) {
      const lines = openLines(block);
      for (const share of off) {
        const habit = habitOf(share, block);
        yield* shares(lines, (some) => {
          const isTold = some.every(({ words }) => words.has('net'));
          return shareOf(open, 'gross-or-net', some, share, (isTold ? 1 : 0) + Math.min(1, open.proved(habit)), habit);
        });
      }
    }
  },
};

const habitOf = (share: number, { channel }: { readonly channel: string }): string => `net ${share} ${channel}`;
