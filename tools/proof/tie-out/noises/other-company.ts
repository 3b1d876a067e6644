import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const companies = ['Nordlicht Retail AG', 'Harbour Foods Ltd', 'Atelier Vert SARL'];

/** The books hold what another part of the company spent or sold, which is no account of ours. */
export const otherCompany: Noise = {
  id: 'other-company',
  moves: true,
  add(draft, dice) {
    // Of orders it would be one like the others, of a customer that is a company.
    if (draft.style === 'orders') return undefined;
    const lines = someLines(dice, draft);
    const company = dice.pick(companies);
    return changeLines(draft, lines, (line) => [
      line,
      beside(
        line,
        cents((line.amount * dice.int(311, 779)) / 1000),
        `${line.text}, ${company}`,
        `${line.reference.slice(0, 3)}${dice.int(1_000_000, 9_000_000)}`,
      ),
    ]);
  },
};
