import { join, term } from '../../../workbook/formula.ts';
import { accountOf } from '../../accounts.ts';
import { heldIn } from '../../held-rows.ts';
import { offeredCosts, withoutOffered } from '../../held-to-settle.ts';
import { exactMoneyWords } from '../../words.ts';
import { sourceCell } from '../sources.ts';
import type { Adviser } from './advice.ts';

/** Rows that could not be read are money that the page does not show. */
export const lookAtHeldRows: Adviser = (context) => {
  const accounts = context.readings
    .filter(({ refused }) => !refused)
    .map((reading) => accountOf(reading, context.ledger));
  const held = context.readings.reduce((sum, reading) => sum + heldIn(reading).length, 0);
  const offered = offeredCosts(context);
  // Nothing is to be settled in rows that are offered as other costs.
  if (held <= offered.rows) return [];
  const money = accounts.reduce(
    (sum, { heldCost, heldRevenue }) => sum + Math.abs(heldCost) + Math.abs(heldRevenue),
    0,
  );
  return [
    {
      id: 'held-rows',
      action: term(
        'Settle the rows held back in Tieout ▸ Problems, then build again: the page leaves them out until then.',
      ),
      because: join(
        'Rows held back: ',
        withoutOffered(sourceCell('total', 'heldBack'), offered.rows),
        '. The spend that can be read in them: ',
        exactMoneyWords(context, withoutOffered(sourceCell('total', 'heldSpend'), offered.cost)),
        '.',
      ),
      stake: money - offered.cost,
    },
  ];
};
