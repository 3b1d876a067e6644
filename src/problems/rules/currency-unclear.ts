import { anyCurrency } from '../../intake/columns/currencies.ts';
import { worthOfRows } from '../../intake/rates/worth-of-rows.ts';
import type { Finding, Reading } from '../../intake/reading.ts';
import { bookOf } from '../book-of.ts';
import { currencyOf } from '../fixes/currency-of.ts';
import { moneyWords, type Sums, usedMoneyIn } from '../money-of-rows.ts';
import type { RuleContext } from '../rule.ts';
import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const currencyUnclear = voice({
  code: 'currency-unclear',
  severity: 'warning',
  says: 'An amount without a currency cannot be added to others.',
  message: (finding, reading, context) => {
    const { got, column, count } = finding;
    if (isConverted(finding, reading)) {
      const { currency, headers } = reading.rows.converted!;
      const into = currency.find((code) => code !== '');
      const instead = isHeld(finding, reading, context)
        ? `They are left out until you choose it, or ${into} has a rate.`
        : 'The converted amounts are used.';
      return `Nothing says which currency the amounts in ${quoted(column)} are in, only that it is not ${into}: ${listed(headers.map(quoted))} has others. ${instead}`;
    }
    if (!got)
      return `Nothing says which currency the amounts in ${quoted(column)} are in${sumOf('', reading).replace(/,$/, '')}. They are taken to be in the report’s currency; choose another in the source’s settings if they are not.`;
    const what =
      got === anyCurrency
        ? `${counted(count ?? 0, 'row')} of ${quoted(column)} ${count === 1 ? 'has' : 'have'} no currency sign, where others have several.`
        : `Amounts in ${quoted(column)} are written with ${quoted(got)}, which several currencies share.`;
    if (!isHeld(finding, reading, context))
      return `${what} They are taken to be in ${context.currency || 'one currency, which nothing names'}; choose another in the source’s settings if they are not.`;
    return `${what} ${counted(count ?? 0, 'row')}${sumOf(got, reading)} ${count === 1 ? 'is' : 'are'} left out until you choose the currency: nothing says that ${count === 1 ? 'it is' : 'they are'} in ${context.currency || 'that of the report'}.`;
  },
  severityOf: (finding, reading, context) => {
    if (finding.got && isHeld(finding, reading, context)) return 'error';
    return isConverted(finding, reading) ? 'info' : 'warning';
  },
  fixes: ({ got }) => currencyOf(got),
});

/** `, with $ 12.00 spend,`: what is in doubt. */
function sumOf(sign: string, reading: Reading): string {
  const { cost, revenue } = usedMoneyIn(reading, sign);
  const plain = (sums: Sums): Sums => new Map([...sums.values()].map((sum) => [sign === anyCurrency ? '' : sign, sum]));
  const words = moneyWords({ cost: plain(cost), revenue: plain(revenue) });
  return words && `, with ${words},`;
}

/** Whether the source has said only what the money comes to in another currency. */
const isConverted = ({ got }: Finding, { rows }: Reading): boolean =>
  got === anyCurrency && rows.converted !== undefined;

function isHeld(finding: Finding, reading: Reading, context: RuleContext): boolean {
  const book = bookOf(context);
  if (!isConverted(finding, reading)) return book.steps(finding.got ?? '') === undefined;
  const worthOf = worthOfRows(book, reading.rows);
  return reading.rows.currency.some((code, row) => code === anyCurrency && worthOf(row) === null);
}
