import { grouped } from '../../../problems/words.ts';
import { term } from '../../../workbook/formula.ts';
import type { Adviser } from './advice.ts';

/** Money in a currency without a rate is real money that the page does not count. */
export const enterRates: Adviser = ({ ledger }) =>
  [...new Set(ledger.withoutRate.map(({ currency }) => currency))].map((code) => {
    const held = ledger.withoutRate.filter(({ currency }) => currency === code);
    const rows = held.reduce((sum, each) => sum + each.rows.length, 0);
    const spend = held.reduce((sum, { amounts }) => sum + (amounts.cost ?? 0), 0);
    return {
      id: `rate:${code}`,
      action: term(
        `Enter in Tieout ▸ Settings ▸ Exchange rates what 1 ${code} is worth in ${ledger.currency}, then build again: no figure here counts money in ${code}.`,
      ),
      because: term(
        `${rows} ${rows === 1 ? 'row' : 'rows'} with ${code} ${grouped(spend)} of spend ${rows === 1 ? 'is' : 'are'} held back until then.`,
      ),
      // Nothing on the page matters more than money that is missing from it.
      stake: Number.POSITIVE_INFINITY,
    };
  });
