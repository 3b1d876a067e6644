import type { Dice } from '../../../../test/truth/dice.ts';
import { monthOf } from '../../../sentences/world/calendar.ts';
import { worthOf } from '../world/cells.ts';
import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Draft, Line } from '../world/draft.ts';
import type { Defect } from './defect.ts';

const credited = {
  spend: { en: 'Credit note', de: 'Gutschrift', fr: 'Avoir', nl: 'Creditnota', es: 'Nota de abono' },
  revenue: { en: 'Refund', de: 'Erstattung', fr: 'Remboursement', nl: 'Terugbetaling', es: 'Reembolso' },
};

/** Booked on the wrong side: an ordinary line as if it were a credit, or a credit that the platform knows as if it were an invoice. */
export const sign: Defect = {
  kind: 'sign',
  inject(draft, dice) {
    const lines = someLines(dice, draft);
    if (dice.chance(0.5)) return changeLines(draft, lines, (line) => [{ ...line, amount: -line.amount }]);
    return lines[0] && creditBooked(draft, dice, lines[0]);
  },
};

function creditBooked(draft: Draft, dice: Dice, line: Line): Draft | undefined {
  const own = draft.channels.find(({ name }) => name === line.as)!;
  const theirs = cents(
    ((line.amount * dice.pick([0.05, 0.12, 0.2])) / worthOf(draft, own.currency)) * worthOf(draft, line.currency),
  );
  const amount = cents((theirs * worthOf(draft, own.currency)) / worthOf(draft, line.currency));
  const text = `${credited[draft.side][draft.writing.language]} ${draft.side === 'spend' ? line.as : line.reference}`;
  const reference = draft.side === 'spend' ? `CN${dice.int(10_000, 99_999)}` : line.reference;
  const changed = changeLines(draft, [line], () => [line, beside(line, amount, text, reference)]);
  const row = draft.reported.findLast(({ channel }) => channel === line.as)!;
  const days = draft.step === 'month' ? monthOf(line.day) : { from: line.day, to: line.day };
  return (
    changed && {
      ...changed,
      reported: [...changed.reported, { ...row, ...days, campaign: 'Adjustments', amount: -theirs, row: row.row + 1 }],
    }
  );
}
