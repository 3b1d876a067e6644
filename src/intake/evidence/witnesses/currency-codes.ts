import { isCurrencyCode, readCurrency } from '../../columns/currencies.ts';
import type { Witness } from '../evidence.ts';

/** Cells that are currency codes, or signs, under whatever header. */
export const currencyCodes: Witness<'currency'> = {
  id: 'currency-codes',
  hear(columns) {
    return columns.body.keys.flatMap((_, column) => {
      const { distinct, filled } = columns.profile(column);
      if (filled === 0 || distinct.size > 60) return [];
      const codes = [...distinct].map(readCurrency);
      const share = codes.filter((code) => code !== '').length / codes.length;
      if (share < 0.9 || !codes.some(isCurrencyCode) || [...distinct].every(isOtherWord)) return [];
      return [
        { column, role: 'currency' as const, weight: 4, reason: { by: 'values', kind: 'codes', share } as const },
      ];
    });
  },
};

/** `ALL` and `TOP` are codes, too, and mostly words; `FR` is a sign, and mostly a country. */
const isOtherWord = (text: string): boolean => text === 'ALL' || text === 'TOP' || /^[A-Z]{2}$/.test(text);
