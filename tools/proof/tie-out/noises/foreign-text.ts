import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const texts = ['Usługi reklamowe', '広告費', 'Marknadsföringstjänster', 'Reklám szolgáltatás', 'Διαφήμιση'];

/** Whoever booked it wrote in a language of their own. */
export const foreignText: Noise = {
  id: 'foreign-text',
  moves: false,
  add(draft, dice) {
    const text = dice.pick(texts);
    const lines = someLines(dice, draft, ({ channel }) => channel !== '');
    return changeLines(draft, lines, (line) => [{ ...line, text }]);
  },
};
