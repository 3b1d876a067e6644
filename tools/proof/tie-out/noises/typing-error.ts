import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

/** Two digits changed places when the amount was typed, and it became more. */
export const typingError: Noise = {
  id: 'typing-error',
  moves: true,
  add(draft, dice) {
    const lines = someLines(dice, draft, ({ amount }) => transposed(amount) !== undefined).slice(0, 1);
    return changeLines(draft, lines, (line) => [{ ...line, amount: transposed(line.amount)! }]);
  },
};

/** The first two digits that grow by it: by more than rates of exchange do, and not to another magnitude. */
function transposed(amount: number): number | undefined {
  const digits = amount.toFixed(2);
  for (let at = 0; at < digits.length - 4; at++) {
    const typed = Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
    if (typed > amount * 1.06 && typed < amount * 2) return typed;
  }
  return undefined;
}
