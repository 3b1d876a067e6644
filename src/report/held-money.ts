import { anyCurrency, isCurrencyCode } from '../intake/columns/currencies.ts';
import type { RowsWithoutRate } from '../intake/ledger.ts';
import { counted, listed, money } from '../problems/words.ts';

type Held = Pick<RowsWithoutRate, 'currency' | 'amounts'>;

/** `USD`, `$`; in words where an amount has no sign among others that have several. */
export const currencyWords = (code: string): string => (code === anyCurrency ? 'no named currency' : code);

/** The currencies of the money that is in no figure. */
export const heldCurrencies = (held: readonly Held[]): string[] => [...new Set(held.map(({ currency }) => currency))];

/** `USD 3,000.00 spend and USD 9,000.00 revenue`. */
export function heldAmounts(held: readonly Held[]): string {
  const [first] = held;
  if (!first) return '';
  const code = first.currency === anyCurrency ? '' : first.currency;
  const named = (
    [
      ['cost', 'spend'],
      ['revenue', 'revenue'],
    ] as const
  ).flatMap(([id, name]) => {
    const sum = held.reduce((total, { amounts }) => total + (amounts[id] ?? 0), 0);
    return sum === 0 ? [] : [`${money(sum, code)} ${name}`];
  });
  return named.length > 0 ? listed(named) : 'no money';
}

/** What brings it into the figures: `until USD has a rate`. */
export function heldUntil(codes: readonly string[]): string {
  const unrated = codes.filter(isCurrencyCode);
  const unclear = codes.filter((code) => !isCurrencyCode(code));
  return `until ${listed([
    ...(unrated.length > 0 ? [`${listed(unrated)} ${unrated.length === 1 ? 'has' : 'have'} a rate`] : []),
    ...(unclear.length > 0 ? [`it is chosen which currency ${listed(unclear.map(currencyWords))} is`] : []),
  ])}`;
}

/** `30 rows of g with EUR 1,000.00 spend are held back until EUR has a rate.` */
export const heldInWords = (held: Held & { readonly source: string; readonly rows: number }): string =>
  `${counted(held.rows, 'row')} of ${held.source} with ${heldAmounts([held])} ${held.rows === 1 ? 'is' : 'are'} held back ${heldUntil([held.currency])}.`;
