import { currenciesWritten } from '../../intake/columns/currencies.ts';
import type { Fix } from '../fix.ts';

const common = ['EUR', 'USD', 'GBP', 'AUD', 'CAD'];

/** The currencies that an amount with this sign, or with none, may be in. */
export function currencyOf(sign: string | undefined): Fix[] {
  const written = currenciesWritten(sign ?? '').slice(0, 5);
  return (written.length > 0 ? written : common).map((code) => ({
    title: `It is ${code}`,
    kind: `currency-${code}`,
    does: [{ is: 'option', path: ['currency'], value: code }],
  }));
}
