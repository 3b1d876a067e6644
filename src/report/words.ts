import { call, type Formula, join, op, when } from '../workbook/formula.ts';
import { type CompareWords, compared } from './compare.ts';
import type { ReportContext } from './context.ts';
import { placesOf, scaleOf } from './formats.ts';

/** The scale of the first screen: that of its largest amount. */
export function pageScale({ facts: { report }, ledger }: ReportContext) {
  return scaleOf('money', Math.max(Math.abs(report.cost ?? 0), Math.abs(report.revenue ?? 0)), ledger.currency);
}

const currencyWord = ({ ledger }: ReportContext) => (ledger.currency ? `${ledger.currency} ` : '');

/** Rounded first: FIXED alone writes a small loss as -0. No TEXT pattern, since these differ by locale. */
const fixed = (amount: Formula, places: number): Formula => call('FIXED', call('ROUND', amount, places), places);

/** How many decimals an amount in a sentence has, as ROUND counts them. */
export const moneyPlaces = (context: ReportContext): number => {
  const { suffix } = pageScale(context);
  return suffix === ' m' ? -5 : suffix === ' k' ? -3 : 0;
};

/** An amount in a sentence, at the scale of the page: AUD 512 k. */
export function moneyWords(context: ReportContext, amount: Formula): Formula {
  const { suffix } = pageScale(context);
  const divisor = suffix === ' m' ? 1_000_000 : suffix === ' k' ? 1000 : 1;
  const scaled = divisor === 1 ? amount : op(amount, '/', divisor);
  return join(currencyWord(context), fixed(scaled, suffix === ' m' ? 1 : 0), suffix);
}

/** An amount to the unit. */
export const wholeMoneyWords = (context: ReportContext, amount: Formula): Formula =>
  join(currencyWord(context), fixed(amount, 0));

/** An amount to the cent, for the worked calculation. */
export const exactMoneyWords = (context: ReportContext, amount: Formula): Formula =>
  join(currencyWord(context), fixed(amount, 2));

/** Nothing has no sign: a small loss that its cell rounds to 0 would read -0. */
export const unsigned = (value: Formula, format: string): Formula =>
  when(op(value, '<', 0), when(op(call('ROUND', value, placesOf(format)), '=', 0), 0, value), value);

/** How two fractions compare, as `percentWords` writes them. */
export const comparedPercent = (fraction: Formula, other: Formula, words: CompareWords): Formula =>
  compared(fraction, other, '0%', words);

/** A fraction as whole percent: 128 %. */
export const percentWords = (fraction: Formula): Formula => join(call('ROUND', op(fraction, '*', 100), 0), ' %');

/** `then` where the cell is a number, otherwise `otherwise`. */
export const ifNumber = (value: Formula, then: Formula | string, otherwise: Formula | string): Formula =>
  when(call('ISNUMBER', value), then, otherwise);
