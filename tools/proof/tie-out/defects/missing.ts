import type { Dice } from '../../../../test/truth/dice.ts';
import { worthOf } from '../world/cells.ts';
import { cents } from '../world/cents.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Draft, Line } from '../world/draft.ts';
import type { Defect } from './defect.ts';

/** What one side has and the other never heard of: an invoice or order that was not booked, an order that no pixel saw. */
export const missing: Defect = {
  kind: 'missing',
  inject(draft, dice) {
    if (draft.side === 'spend' && dice.chance(0.1)) return neverBooked(draft, dice);
    const lines = someLines(dice, draft);
    if (draft.style === 'orders' && dice.chance(0.5)) return unseen(draft, lines);
    return changeLines(draft, lines, () => []);
  },
};

/** Nobody passes this vendor’s invoices on. */
function neverBooked(draft: Draft, dice: Dice): Draft | undefined {
  const free = draft.channels.filter(
    ({ name }) =>
      draft.lines.every((line) => line.as !== name || !line.touched) &&
      ![...draft.taken].some((key) => key.endsWith(` ${name}`)),
  );
  if (free.length === 0) return undefined;
  const { name } = dice.pick(free);
  return changeLines(
    draft,
    draft.lines.filter(({ as }) => as === name),
    () => [],
  );
}

/** The platform counts less than was sold. */
function unseen(draft: Draft, lines: readonly Line[]): Draft | undefined {
  const changed = changeLines(draft, lines, (line) => [line]);
  return (
    changed && {
      ...changed,
      reported: lines.reduce((reported, line) => without(draft, reported, line), changed.reported),
    }
  );
}

function without(draft: Draft, reported: Draft['reported'], { as, campaign, days, amount }: Line): Draft['reported'] {
  const at = reported.findIndex(
    (row) => row.channel === as && row.campaign === campaign && row.from <= days.from && days.to <= row.to,
  );
  return reported.map((row, i) =>
    i === at ? { ...row, amount: cents(row.amount - amount / worthOf(draft, row.currency)) } : row,
  );
}
