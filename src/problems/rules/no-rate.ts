import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { currenciesOf } from '../currencies-of.ts';
import { askFor } from '../fixes/ask-for.ts';
import type { Rule } from '../rule.ts';
import { counted } from '../words.ts';

export const noRate: Rule = {
  code: 'no-rate',
  severity: 'error',
  says: 'Rows in a currency without a rate cannot be added to the others and are left out.',
  *check({ readings, currency, rates }) {
    if (currency === '') return;
    for (const reading of readings) {
      for (const [code, rows] of currenciesOf(reading)) {
        // What a shared sign stands for is asked by `currency-unclear`.
        if (!isCurrencyCode(code) || code === currency || Object.hasOwn(rates, code)) continue;
        yield {
          source: reading.name,
          row: null,
          column: reading.columns.currency ?? reading.columns.cost ?? null,
          message: `${counted(rows, 'row')} of ${reading.name} ${rows === 1 ? 'is' : 'are'} in ${code}, and there is no rate to ${currency}. Enter in the settings what 1 ${code} is worth in ${currency}.`,
          fixes: [askFor(`Enter the rate of ${code}`, 'rates', code)],
        };
      }
    }
  },
};
