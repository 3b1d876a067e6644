import type { Fix } from '../fix.ts';

/** Currencies that are written with one sign, the most used first. */
const sharing: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'SGD'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK'],
};

const common = ['EUR', 'USD', 'GBP', 'AUD', 'CAD'];

/** The currencies that an amount with this sign, or with none, may be in. */
export const currencyOf = (sign: string | undefined): Fix[] =>
  ((sign && sharing[sign]) || common).map((code) => ({
    title: `It is ${code}`,
    kind: `currency-${code}`,
    does: [{ is: 'option', path: ['currency'], value: code }],
  }));
