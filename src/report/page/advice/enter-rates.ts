import { isCurrencyCode } from '../../../intake/columns/currencies.ts';
import { counted } from '../../../problems/words.ts';
import { term } from '../../../workbook/formula.ts';
import { currencyWords, heldAmounts, heldCurrencies } from '../../held-money.ts';
import type { Adviser } from './advice.ts';

/** Money in a currency without a rate is real money that the page does not count. */
export const enterRates: Adviser = ({ ledger }) =>
  heldCurrencies(ledger.withoutRate).map((code) => {
    const held = ledger.withoutRate.filter(({ currency }) => currency === code);
    const rows = held.reduce((sum, each) => sum + each.rows.length, 0);
    const way = isCurrencyCode(code)
      ? `Enter in Tieout ▸ Settings ▸ Exchange rates what 1 ${code} is worth in ${ledger.currency}`
      : `Choose in Tieout ▸ Problems which currency ${currencyWords(code)} is`;
    return {
      id: `rate:${code}`,
      action: term(`${way}, then build again: no figure here counts money in ${currencyWords(code)}.`),
      because: term(
        `${counted(rows, 'row')} with ${heldAmounts(held)} ${rows === 1 ? 'is' : 'are'} held back until then.`,
      ),
      // Nothing on the page matters more than money that is missing from it.
      stake: Number.POSITIVE_INFINITY,
    };
  });
