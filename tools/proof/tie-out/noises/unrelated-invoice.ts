import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const bought = ['Software licences', 'Workshop', 'Event sponsorship', 'Hardware'];
const sold = ['Sale of equipment', 'Sublease', 'Consulting for partner'];

/** The vendor delivers something else, too, and happens to ask nearly as much for it. */
export const unrelatedInvoice: Noise = {
  id: 'unrelated-invoice',
  moves: true,
  add(draft, dice) {
    const lines = someLines(dice, draft, ({ channel, reference }) => channel !== '' && reference !== '').slice(0, 1);
    const near = 1 + (dice.pick([-1, 1]) * dice.int(10, 70)) / 1000;
    const text = dice.pick(draft.side === 'spend' ? bought : sold);
    return changeLines(draft, lines, (line) => [
      line,
      beside(line, cents(line.amount * near), text, `${dice.int(20_000, 99_999)}/${dice.int(1, 9)}`),
    ]);
  },
};
