import { anyCurrency } from '../intake/columns/currencies.ts';
import { listed, money } from './words.ts';

/** Sums as findings carry them, one a currency: `EUR 1,200.00 and USD 300.00`. */
export function sumsInWords(sums: unknown): string {
  const texts = Array.isArray(sums) ? sums.map(String) : [];
  return listed(
    texts.map((text) => {
      const at = text.lastIndexOf(' ');
      const code = text.slice(0, at);
      return money(Number(text.slice(at + 1)), code === anyCurrency ? '' : code);
    }),
  );
}
