import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { planRows } from '../../intake/plan.ts';
import { worthOver } from '../../intake/rates/rate-book.ts';
import { reportBasis } from '../../intake/report-currency.ts';
import { bookOf } from '../book-of.ts';
import { askFor } from '../fixes/ask-for.ts';
import { currencyOf } from '../fixes/currency-of.ts';
import type { Rule } from '../rule.ts';
import { counted, money, quoted } from '../words.ts';

export const planNoRate: Rule = {
  code: 'plan-no-rate',
  severity: 'warning',
  says: 'A plan in a currency without a rate cannot stand beside what was spent.',
  *check(context) {
    const { readings, currency } = context;
    const basis = reportBasis(readings, currency);
    const { withoutRate } = planRows(readings, { worth: worthOver(bookOf(context)), channelNames: {}, channels: [] });
    for (const { source, currency: code, rows, amounts } of withoutRate) {
      const isCode = isCurrencyCode(code);
      const plan = `${counted(rows.length, 'row')} of the plan of ${source}, ${money(amounts.cost ?? 0, code)},`;
      yield {
        source,
        row: rows[0] ?? null,
        column: null,
        message: !basis
          ? `${plan} cannot stand beside what was spent, since the report has no currency. Choose it in the settings.`
          : isCode
            ? `${plan} ${rows.length === 1 ? 'is' : 'are'} in ${code}, and there is no rate to ${basis}. Enter in the settings what 1 ${code} is worth in ${basis}.`
            : `${plan} ${rows.length === 1 ? 'is' : 'are'} written with ${quoted(code)}, and nothing says that it is ${basis}. Choose the currency.`,
        fixes: !basis
          ? [askFor('Choose the report currency', 'currency'), ...(isCode ? [] : currencyOf(code))]
          : isCode
            ? [askFor(`Enter the rate of ${code}`, 'rates', code)]
            : currencyOf(code),
      };
    }
  },
};
