import { codesIn } from './codes-in.ts';
import { isCurrencyCode } from './columns/currencies.ts';
import type { Reading } from './reading.ts';

/**
 * The report's currency: as set, else the one into which the sources have converted all that is in others, else the one in which most money
 * moved; `''` where no code is known.
 */
export const reportCurrency = (readings: readonly Reading[], set: string): string =>
  set || convertedInto(readings) || most(readings, isCurrencyCode);

function convertedInto(readings: readonly Reading[]): string {
  const [into] = new Set(readings.flatMap(({ rows }) => rows.converted?.currency.find(isCurrencyCode) ?? []));
  if (into === undefined) return '';
  const own = new Set(readings.flatMap(({ rows }) => [...codesIn(rows)]));
  // Sources that agree on a currency need no other.
  if (own.size === 1 && [...own].every(isCurrencyCode)) return '';
  const isThere = ({ rows: { length, currency, converted } }: Reading) => {
    for (let i = 0; i < length; i++) if (currency[i] !== into && converted?.currency[i] !== into) return false;
    return true;
  };
  return readings.every(isThere) ? into : '';
}

/**
 * What the amounts of the report are in: its currency, or the sign that most money is written with where no code is known. Money of two
 * signs is never added.
 */
export const reportBasis = (readings: readonly Reading[], currency: string): string =>
  currency || most(readings, (sign) => sign !== '');

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
