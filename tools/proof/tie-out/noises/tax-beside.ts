import { cents } from '../world/cents.ts';
import type { Noise } from './noise.ts';

/** Net amounts with their tax in a column beside them: it is told, and not in what is counted. */
export const taxBeside: Noise = {
  id: 'tax-beside',
  moves: false,
  notBeside: 'tax',
  add: (draft, dice) => {
    const rate = dice.pick([19, 20, 21]);
    return { ...draft, lines: draft.lines.map((line) => ({ ...line, tax: cents((line.amount * rate) / 100) })) };
  },
};
