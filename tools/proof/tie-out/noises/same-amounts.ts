import { worthOf } from '../world/cells.ts';
import { cents } from '../world/cents.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

/** Two customers buy the same thing on one day, and both sides count both. */
export const sameAmounts: Noise = {
  id: 'same-amounts',
  moves: false,
  add(draft, dice) {
    if (draft.style !== 'orders') return undefined;
    const [line] = someLines(dice, draft);
    if (!line) return undefined;
    const at = draft.reported.findIndex(
      (row) => row.channel === line.as && row.campaign === line.campaign && row.from <= line.day && line.day <= row.to,
    );
    const next = `${line.reference.replace(/\d+$/, '')}${Number(/\d+$/.exec(line.reference)![0]) + 50_000}`;
    const changed = changeLines(draft, [line], () => [line, { ...line, reference: next, text: 'T. Novák' }]);
    return (
      changed && {
        ...changed,
        reported: changed.reported.map((row, i) =>
          i === at ? { ...row, amount: cents(row.amount + line.amount / worthOf(draft, row.currency)) } : row,
        ),
      }
    );
  },
};
