import { isCurrencyCode, isWritten } from './columns/currencies.ts';
import type { Reading } from './reading.ts';

/** The report's currency: as set, else the one of the data, else the one in which most money moved; `''` where no code is known. */
export const reportCurrency = (readings: readonly Reading[], set: string): string =>
  set || most(readings, isCurrencyCode);

/**
 * What the amounts of the report are in: its currency, or the sign that most money is written with where no code is known. Money of two
 * signs is never added.
 */
export const reportBasis = (readings: readonly Reading[], currency: string): string =>
  currency || most(readings, (sign) => sign !== '');

/**
 * What one unit of a row's currency is worth in the report; undefined where nobody said. `$` is worth one where the report is in a
 * currency that is written with it. Money of which nothing is said is taken for the report's own; a rule says so.
 */
export const worthIn =
  (basis: string, rates: Readonly<Record<string, number>>) =>
  (code: string): number | undefined =>
    code === '' || code === basis || isWritten(basis, code) ? 1 : Object.hasOwn(rates, code) ? rates[code] : undefined;

function most(readings: readonly Reading[], counts: (code: string) => boolean): string {
  const moved = new Map<string, number>();
  for (const { rows } of readings) {
    const { cost, revenue } = rows.measures;
    for (let i = 0; i < rows.length; i++) {
      const code = rows.currency[i]!;
      if (code === '') continue;
      const money = (cost[i] || 0) + (revenue[i] || 0);
      moved.set(code, (moved.get(code) ?? 0) + Math.abs(money));
    }
  }
  let first = '';
  for (const [code, money] of moved) if (counts(code) && (first === '' || money > moved.get(first)!)) first = code;
  return first;
}
