import { call, type Formula, join, op, when } from '../workbook/formula.ts';
import type { ReportContext } from './context.ts';
import { scaleOf } from './formats.ts';

/** The scale of the first screen: that of its largest amount. */
export function pageScale({ facts: { report }, ledger }: ReportContext) {
  return scaleOf('money', Math.max(Math.abs(report.cost ?? 0), Math.abs(report.revenue ?? 0)), ledger.currency);
}

const currencyWord = ({ ledger }: ReportContext) => (ledger.currency ? `${ledger.currency} ` : '');

/** An amount in a sentence, at the scale of the page: AUD 512 k. No TEXT pattern, since these differ by locale. */
export function moneyWords(context: ReportContext, amount: Formula): Formula {
  const { suffix } = pageScale(context);
  const divisor = suffix === ' m' ? 1_000_000 : suffix === ' k' ? 1000 : 1;
  const scaled = divisor === 1 ? amount : op(amount, '/', divisor);
  return join(currencyWord(context), call('FIXED', scaled, suffix === ' m' ? 1 : 0), suffix);
}

/** An amount to the cent, for the worked calculation. */
export const exactMoneyWords = (context: ReportContext, amount: Formula): Formula =>
  join(currencyWord(context), call('FIXED', amount, 2));

const wholePercent = (fraction: Formula): Formula => call('ROUND', op(fraction, '*', 100), 0);

/** A fraction as whole percent: 128 %. */
export const percentWords = (fraction: Formula): Formula => join(wholePercent(fraction), ' %');

/** How two fractions compare as they are written: `up from 104 %` is no way to say of 104 % what it was. */
export const comparedWords = (
  fraction: Formula,
  other: Formula,
  words: { readonly above: string; readonly equal: string; readonly below: string },
): Formula => {
  const [here, there] = [wholePercent(fraction), wholePercent(other)];
  return when(op(here, '>', there), words.above, when(op(here, '=', there), words.equal, words.below));
};

/** `then` where the cell is a number, otherwise `otherwise`. */
export const ifNumber = (value: Formula, then: Formula | string, otherwise: Formula | string): Formula =>
  when(call('ISNUMBER', value), then, otherwise);
