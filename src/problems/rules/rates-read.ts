import type { RateTable } from '../../intake/rate-table.ts';
import { directionOf } from '../../intake/rates/direction.ts';
import { rateDirection } from '../fixes/rate-direction.ts';
import type { Severity } from '../problem.ts';
import { rateInWords, ratesInWords } from '../rate-words.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counted, listed } from '../words.ts';

export const ratesRead: Rule = {
  code: 'rates-read',
  severity: 'info',
  says: 'A table of exchange rates read the wrong way round changes every converted figure.',
  *check(context) {
    for (const { name, rates } of context.readings) {
      if (!rates || rates.rates.length === 0) continue;
      const { severity, words, isAsked } = meaning(rates, context);
      yield {
        source: name,
        row: null,
        column: rates.columns.rate ?? null,
        severity,
        message: [`${name} is read as exchange rates: ${ratesInWords(rates.rates)}.`, ...words].join(' '),
        ...(isAsked ? { fixes: rateDirection(rates, context.currency) } : {}),
      };
    }
  },
};

interface Meaning {
  readonly severity: Severity;
  readonly words: readonly string[];
  readonly isAsked: boolean;
}

function meaning(table: RateTable, { currency: report, rates: given }: RuleContext): Meaning {
  if (report === '') return { severity: 'info', words: [], isAsked: false };
  const unused = table.rates.filter(({ base, currency }) => base !== '' && base !== report && currency !== report);
  const words = [
    ...(unused[0]
      ? [
          `${counted(unused.length, 'rate')} in ${unused[0].base} ${unused.length === 1 ? 'says' : 'say'} nothing of ${report} and ${unused.length === 1 ? 'is' : 'are'} not used.`,
        ]
      : []),
    ...overruled(table, Object.keys(given)),
  ];
  const open = table.rates.find(({ base, currency }) => base === '' && currency !== report);
  if (!open) return { severity: unused.length > 0 ? 'warning' : 'info', words, isAsked: false };
  const { currency, value } = open;
  const { reads, by } = directionOf(table, report);
  const [worth, per] = [rateInWords(currency, value, report), rateInWords(report, value, currency)];
  if (reads) {
    const said = `It is read as ${reads === 'worth' ? worth : per}.`;
    if (by === 'choice') return { severity: 'info', words: [said, ...words], isAsked: false };
    const why = 'The sizes of the rates tell so, the table does not: confirm it, or choose the other way.';
    return { severity: 'warning', words: [said, why, ...words], isAsked: true };
  }
  const none =
    by === 'open'
      ? `It can mean ${worth} or ${per}: none of its rates is used until you choose.`
      : `It gives ${report} itself a rate that is not 1, so its rates are in another currency than the report’s, and none is used. Name the currency in the header, as in “Rate to USD”.`;
  return { severity: 'error', words: [none, ...words], isAsked: true };
}

/** What the settings say stands before what a tab says. */
function overruled({ rates }: RateTable, given: readonly string[]): string[] {
  const codes = given.filter((code) => rates.some(({ currency, base }) => currency === code || base === code));
  return codes.length > 0 ? [`The settings have rates of ${listed(codes)}, which are used instead.`] : [];
}
