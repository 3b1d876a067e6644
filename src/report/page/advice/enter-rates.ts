import { isCurrencyCode } from '../../../intake/columns/currencies.ts';
import type { RowsWithoutRate } from '../../../intake/ledger.ts';
import { currencyWords } from '../../../problems/currency-words.ts';
import { counted } from '../../../problems/words.ts';
import { term } from '../../../workbook/formula.ts';
import { heldAmounts, heldCurrencies, isHeldInPart } from '../../held-money.ts';
import { longDay } from '../../windows.ts';
import type { Adviser } from './advice.ts';

/** The days that want a rate, where the currency has rates for others. */
function daysOf(held: readonly RowsWithoutRate[]): string {
  if (!isHeldInPart(held)) return '';
  const dated = held.flatMap(({ days }) => days ?? []);
  if (dated.length === 0) return ' on any day, for rows without a date';
  const [from, to] = [Math.min(...dated.map((days) => days.from)), Math.max(...dated.map((days) => days.to))];
  return from === to ? ` on ${longDay(from)}` : ` on the days from ${longDay(from)} to ${longDay(to)}`;
}

/** Money in a currency without a rate is real money that the page does not count. */
export const enterRates: Adviser = ({ ledger }) =>
  heldCurrencies(ledger.withoutRate).map((code) => {
    const held = ledger.withoutRate.filter(({ currency }) => currency === code);
    const rows = held.reduce((sum, each) => sum + each.rows.length, 0);
    const way = isCurrencyCode(code)
      ? `Enter in Tieout ▸ Settings ▸ Exchange rates what 1 ${code} is worth in ${ledger.currency}${daysOf(held)}`
      : `Choose in Tieout ▸ Problems which currency ${currencyWords(code)} is`;
    return {
      id: `rate:${code}`,
      action: term(
        `${way}, then build again: no figure here counts ${daysOf(held) ? 'that' : 'money'} in ${currencyWords(code)}.`,
      ),
      because: term(
        `${counted(rows, 'row')} with ${heldAmounts(held)} ${rows === 1 ? 'is' : 'are'} held back until then.`,
      ),
      // Nothing on the page matters more than money that is missing from it.
      stake: Number.POSITIVE_INFINITY,
    };
  });
