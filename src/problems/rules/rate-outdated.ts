import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { type RateSteps, stepOn } from '../../intake/rates/rate-steps.ts';
import { bookOf } from '../book-of.ts';
import { currenciesOf } from '../currencies-of.ts';
import { askFor } from '../fixes/ask-for.ts';
import type { Rule } from '../rule.ts';
import { counted, dayInWords } from '../words.ts';

export const rateOutdated: Rule = {
  code: 'rate-outdated',
  severity: 'warning',
  says: 'A rate goes on until the next one, and after months without a new one it is no longer true.',
  *check(context) {
    const book = bookOf(context);
    for (const reading of context.readings) {
      for (const code of currenciesOf(reading).keys()) {
        const steps = book.steps(code);
        if (!isCurrencyCode(code) || !steps || steps.length < fewest) continue;
        const old = outdatedRows(reading.rows, code, steps);
        if (old.count === 0) continue;
        yield {
          source: reading.name,
          row: old.row,
          column: null,
          message: `${counted(old.count, 'row')} of ${reading.name} in ${code} ${old.count === 1 ? 'is' : 'are'} long after the last rate before ${old.count === 1 ? 'it' : 'them'}: that of ${dayInWords(old.rateOf)} is used until ${dayInWords(old.last)}. Enter the rates since.`,
          fixes: [askFor(`Enter the rates of ${code}`, 'rates', code)],
        };
      }
    }
  },
};

/** With fewer nobody can tell how often new ones come. */
const fewest = 3;

function outdatedRows(
  {
    length,
    currency,
    to,
    sourceRow,
  }: { length: number; currency: readonly string[]; to: Float64Array; sourceRow: Int32Array },
  code: string,
  steps: RateSteps,
) {
  const usual = usualStep(steps);
  const found = { count: 0, row: 0, rateOf: 0, last: 0 };
  for (let i = 0; i < length; i++) {
    if (currency[i] !== code) continue;
    const { from } = steps[stepOn(steps, to[i]!)] ?? { from: Number.NEGATIVE_INFINITY };
    if (!Number.isFinite(from) || to[i]! - from < usual) continue;
    if (found.count++ === 0) Object.assign(found, { row: sourceRow[i], rateOf: from });
    found.last = Math.max(found.last, to[i]!);
  }
  return found;
}

/** Half as long again as from one rate to the next mostly; a week at least, for days on which nobody trades. */
function usualStep(steps: RateSteps): number {
  const gaps = steps.slice(1).map(({ from }, i) => from - steps[i]!.from);
  const finite = gaps.filter(Number.isFinite).sort((a, b) => a - b);
  return Math.max(7, (finite[finite.length >> 1] ?? Number.POSITIVE_INFINITY) * 1.5);
}
