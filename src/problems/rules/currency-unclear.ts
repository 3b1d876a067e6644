import { currencyOf } from '../fixes/currency-of.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const currencyUnclear = voice({
  code: 'currency-unclear',
  severity: 'warning',
  says: 'An amount without a currency cannot be added to others.',
  message: ({ got, column }) =>
    got
      ? `Amounts in ${quoted(column)} are written with ${quoted(got)}, which several currencies share. Choose the currency in the source’s settings.`
      : `Nothing says which currency the amounts in ${quoted(column)} are in. They are taken to be in the report’s currency; choose another in the source’s settings if they are not.`,
  severityOf: ({ got }) => (got ? 'warning' : 'info'),
  fixes: ({ got }) => currencyOf(got),
});
