import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { currenciesOf } from '../currencies-of.ts';
import { askFor } from '../fixes/ask-for.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const mixedCurrencies: Rule = {
  code: 'mixed-currencies',
  severity: 'error',
  says: 'Amounts in different currencies must not be added.',
  *check({ readings, currency }) {
    const codes = new Set(readings.flatMap((reading) => [...currenciesOf(reading).keys()].filter(isCurrencyCode)));
    // With a report currency set, `no-rate` says for each source which rate is wanting.
    if (codes.size < 2 || currency !== '') return;
    const last = readings.findLast((reading) => [...currenciesOf(reading).keys()].some(isCurrencyCode))!;
    yield {
      source: last.name,
      row: null,
      column: last.columns.cost ?? last.columns.revenue ?? null,
      message: `The sources are in ${listed([...codes].sort(), 6)}, which cannot be added. Choose the report’s currency and enter the rates of the others in the settings.`,
      fixes: [askFor('Choose the report currency', 'currency')],
    };
  },
};
