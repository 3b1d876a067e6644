import type { Dice } from '../../../../test/truth/dice.ts';
import { cents } from '../world/cents.ts';
import { beside, changeLines, withColumn } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Draft, Line } from '../world/draft.ts';
import type { Defect } from './defect.ts';

const returned = { en: 'Refund', de: 'Erstattung', fr: 'Remboursement', nl: 'Terugbetaling', es: 'Reembolso' };
const credited = { en: 'Credit note', de: 'Gutschrift', fr: 'Avoir', nl: 'Creditnota', es: 'Nota de abono' };

/** Money went back, and the platform does not know: a line of its own, or a column of what was refunded of a sale. */
export const refunds: Defect = {
  kind: 'refunds',
  inject(draft, dice) {
    const lines = someLines(dice, draft);
    if (lines.length === 0) return undefined;
    if (draft.style === 'orders' && dice.chance(0.4)) {
      const changed = changeLines(draft, lines, (line) => {
        const refund = partOf(dice, line, [0.25, 0.5, 1]);
        return [{ ...line, amount: cents(line.amount - refund), refund }];
      });
      return changed && withColumn(changed, 'refund');
    }
    return changeLines(draft, lines, (line) => [line, backOf(draft, dice, line)]);
  },
};

function backOf(draft: Draft, dice: Dice, line: Line): Line {
  const { language } = draft.writing;
  const later = dice.int(0, 9);
  if (draft.side === 'revenue') {
    const amount = -partOf(dice, line, [0.3, 0.5, 1]);
    return {
      ...beside(line, amount, `${returned[language]} ${line.reference}`, line.reference),
      day: line.day + later,
    };
  }
  const amount = -partOf(dice, line, [0.03, 0.08, 0.2]);
  const text = `${credited[language]} ${line.as}${dice.chance(0.5) ? `, ${line.reference}` : ''}`;
  return { ...beside(line, amount, text, `CN${dice.int(10_000, 99_999)}`), day: line.day + later };
}

const partOf = (dice: Dice, { amount }: Line, shares: readonly number[]): number => cents(amount * dice.pick(shares));
