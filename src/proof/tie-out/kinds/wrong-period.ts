import type { Kind } from '../kind.ts';
import { isAtTurn } from '../months.ts';
import { openLines } from '../open.ts';
import { rehome } from '../rehome.ts';

/** Booked in a month that is not its own, and too far from it to be a matter of days. */
export const wrongPeriod: Kind = {
  id: 'wrong-period',
  *moves(open) {
    for (const block of open.blocks) {
      const months = open.monthsOf(block.channel);
      for (const line of openLines(block)) {
        for (const to of months) {
          if (to === block || to.rest === 0 || isAtTurn(line.day, to.month)) continue;
          yield rehome(open, 'wrong-period', line, to, line.namedMonth === to.month ? 1 : 0);
        }
        const named = line.namedMonth;
        if (named === null || named === block.month || isAtTurn(line.day, named)) continue;
        if (named < months[0]!.month || named > months.at(-1)!.month) yield rehome(open, 'wrong-period', line, null, 1);
      }
    }
  },
};
