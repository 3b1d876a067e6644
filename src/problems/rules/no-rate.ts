import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { holdsAlways, type RateSteps, stepOn } from '../../intake/rates/rate-steps.ts';
import { worthOfRows } from '../../intake/rates/worth-of-rows.ts';
import type { Reading } from '../../intake/reading.ts';
import { bookOf } from '../book-of.ts';
import { currenciesOf } from '../currencies-of.ts';
import { askFor } from '../fixes/ask-for.ts';
import { moneyWords, usedMoneyIn } from '../money-of-rows.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { counted, dayInWords } from '../words.ts';

export const noRate: Rule = {
  code: 'no-rate',
  severity: 'error',
  says: 'Rows in a currency without a rate for their day cannot be added to the others and are left out.',
  *check(context) {
    const { readings, currency } = context;
    if (currency === '') return;
    const book = bookOf(context);
    for (const reading of readings) {
      for (const [code, rows] of currenciesOf(reading)) {
        const steps = book.steps(code);
        // What a shared sign stands for is asked by `currency-unclear`.
        if (!isCurrencyCode(code) || (steps && holdsAlways(steps))) continue;
        if (!steps && !reading.rows.converted) {
          yield found(context, reading, code, rows, `there is no rate to ${currency}`);
          continue;
        }
        const held = heldRows(reading, worthOfRows(book, reading.rows), code);
        if (held.rows.size > 0)
          yield found(
            context,
            reading,
            code,
            held.rows.size,
            steps ? why(steps, held.first, code) : `there is no rate to ${currency}`,
            held.rows,
          );
      }
    }
  },
};

function found(
  { currency }: RuleContext,
  reading: Reading,
  code: string,
  rows: number,
  because: string,
  only?: ReadonlySet<number>,
) {
  const held = moneyWords(usedMoneyIn(reading, code, only));
  return {
    source: reading.name,
    row: null,
    column: reading.columns.currency ?? reading.columns.cost ?? null,
    message: `${counted(rows, 'row')} of ${reading.name} ${rows === 1 ? 'is' : 'are'} in ${code}${held && `, with ${held}`}, and ${because}. ${rows === 1 ? 'It is' : 'They are'} left out. Enter in the settings what 1 ${code} is worth in ${currency}.`,
    fixes: [askFor(`Enter the rate of ${code}`, 'rates', code)],
  };
}

function heldRows({ rows }: Reading, worthOf: ReturnType<typeof worthOfRows>, code: string) {
  const held = { rows: new Set<number>(), first: Number.NaN };
  for (let i = 0; i < rows.length; i++) {
    const { cost, revenue } = rows.measures;
    if (rows.currency[i] !== code || (Number.isNaN(cost[i]!) && Number.isNaN(revenue[i]!)) || worthOf(i)) continue;
    held.rows.add(rows.sourceRow[i]!);
    if (!(held.first <= rows.from[i]!)) held.first = rows.from[i]!;
  }
  return held;
}

function why(steps: RateSteps, day: number, code: string): string {
  const first = steps[0]!.from;
  if (Number.isNaN(day)) return `${code} has rates for days, which these rows do not name`;
  if (day < first)
    return `the first rate of ${code} is that of ${dayInWords(first)}, while these rows begin on ${dayInWords(day)}`;
  const disputed = steps.find(({ rate }, i) => i >= stepOn(steps, day) && Number.isNaN(rate));
  return `two different rates of ${code} are given for ${Number.isFinite(disputed!.from) ? dayInWords(disputed!.from) : 'all days'}`;
}
