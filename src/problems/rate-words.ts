import type { TableRate } from '../intake/rate-table.ts';
import { counted, dayInWords, fixed, listed } from './words.ts';

/** `1.0345`, `0.0064`: six digits at most, as many as there are. */
export function rateText(rate: number): string {
  const short = Number(rate.toPrecision(6));
  for (let digits = 0; digits < 12; digits++) if (Number(short.toFixed(digits)) === short) return fixed(short, digits);
  return fixed(short, 12);
}

/** `1 EUR = 1.0345 USD`. */
export const rateInWords = (code: string, rate: number, other: string): string =>
  `1 ${code} = ${rateText(rate)} ${other}`;

/** `24 rates of EUR and GBP, from 1 January 2025 on`. */
export function ratesInWords(rates: readonly TableRate[]): string {
  const codes = [...new Set(rates.map(({ currency }) => currency))];
  const first = rates.reduce((day, { from }) => Math.min(day, from), Number.POSITIVE_INFINITY);
  const since = Number.isFinite(first) ? `, from ${dayInWords(first)} on` : '';
  return codes.length === 0
    ? '0 rates that can be read'
    : `${counted(rates.length, 'rate')} of ${listed(codes)}${since}`;
}
