import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

/** Somebody adjusted something and did not say what. */
export const adjustment: Noise = {
  id: 'adjustment',
  moves: true,
  add(draft, dice) {
    const lines = someLines(dice, draft, ({ channel }) => channel !== '').slice(0, 2);
    const text = dice.pick(['', '', '-', 'JE 4711', 'div.']);
    return changeLines(draft, lines, (line) => {
      const share = (dice.pick([-1, 1]) * dice.int(211, 889)) / 10_000;
      return [line, beside(line, cents(line.amount * share), text, '')];
    });
  },
};
