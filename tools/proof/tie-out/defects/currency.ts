import { cents } from '../world/cents.ts';
import { changeCells } from '../world/change.ts';
import { someCells } from '../world/choose.ts';
import type { Line } from '../world/draft.ts';
import { numberText } from '../world/writing.ts';
import type { Defect } from './defect.ts';

/** What a platform counts in another currency is booked at the bank’s rate, or the card’s, in place of ours. */
export const currency: Defect = {
  kind: 'currency',
  inject(draft, dice) {
    const foreign = new Map(
      draft.channels.flatMap((each) => (each.currency === draft.currency ? [] : [[each.name, each.currency]])),
    );
    if (!draft.converted) return undefined;
    const cells = someCells(dice, draft, (channel) => foreign.has(channel));
    if (cells.length === 0) return undefined;
    const code = foreign.get(cells[0]!.channel)!;
    const ours = draft.rates.get(code)!;
    const bank = Number((ours * (1 + (dice.pick([-1, 1]) * dice.int(6, 40)) / 1000)).toFixed(4));
    const told = draft.style !== 'orders' && dice.chance(0.6);
    return changeCells(draft, cells, (line) =>
      converted(line, ours, bank, (own) =>
        told ? `, ${code} ${numberText(draft.writing, own)} @ ${numberText(draft.writing, bank, 4)}` : '',
      ),
    );
  },
};

function converted(line: Line, ours: number, bank: number, told: (own: number) => string): Line {
  const own = cents(line.amount / ours);
  return { ...line, amount: cents((line.amount / ours) * bank), text: line.text + told(own) };
}
