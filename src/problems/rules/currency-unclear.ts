import { anyCurrency } from '../../intake/columns/currencies.ts';
import type { Finding } from '../../intake/reading.ts';
import { reportBasis, worthIn } from '../../intake/report-currency.ts';
import { currencyOf } from '../fixes/currency-of.ts';
import type { RuleContext } from '../rule.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const currencyUnclear = voice({
  code: 'currency-unclear',
  severity: 'warning',
  says: 'An amount without a currency cannot be added to others.',
  message: (finding, _reading, context) => {
    const { got, column, count } = finding;
    if (!got)
      return `Nothing says which currency the amounts in ${quoted(column)} are in. They are taken to be in the report’s currency; choose another in the source’s settings if they are not.`;
    const what =
      got === anyCurrency
        ? `${counted(count ?? 0, 'row')} of ${quoted(column)} ${count === 1 ? 'has' : 'have'} no currency sign, where others have several.`
        : `Amounts in ${quoted(column)} are written with ${quoted(got)}, which several currencies share.`;
    if (!isHeld(finding, context))
      return `${what} They are taken to be in ${context.currency || 'one currency, which nothing names'}; choose another in the source’s settings if they are not.`;
    return `${what} ${counted(count ?? 0, 'row')} ${count === 1 ? 'is' : 'are'} held back until you choose the currency: nothing says that ${count === 1 ? 'it is' : 'they are'} in ${context.currency || 'that of the report'}.`;
  },
  severityOf: (finding, _reading, context) => (finding.got && isHeld(finding, context) ? 'error' : 'warning'),
  fixes: ({ got }) => currencyOf(got),
});

const isHeld = ({ got }: Finding, { readings, currency, rates }: RuleContext): boolean =>
  worthIn(reportBasis(readings, currency), rates)(got ?? '') === undefined;
