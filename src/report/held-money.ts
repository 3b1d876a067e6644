import { anyCurrency, isCurrencyCode } from '../intake/columns/currencies.ts';
import type { RowsWithoutRate } from '../intake/ledger.ts';
import { currencyWords } from '../problems/currency-words.ts';
import { counted, listed, money, shortDay } from '../problems/words.ts';

type Held = Pick<RowsWithoutRate, 'currency' | 'amounts'>;

/** The currencies of the money that is in no figure. */
export const heldCurrencies = (held: readonly Held[]): string[] => [...new Set(held.map(({ currency }) => currency))];

/** Whether other money in these currencies is counted, on days that have rates. */
export const isHeldInPart = (held: readonly Pick<RowsWithoutRate, 'days'>[]): boolean =>
  held.some(({ days }) => days !== undefined);

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

/** As the summary has it: plain data, days as ISO text. */
interface HeldInSummary extends Held {
  readonly source: string;
  readonly rows: number;
  readonly days?: { readonly from: string; readonly to: string } | null;
}

/** `30 rows of g with EUR 1,000.00 spend are left out until EUR has a rate.` */
export const heldInWords = ({ days, ...held }: HeldInSummary): string =>
  `${counted(held.rows, 'row')} of ${held.source} with ${heldAmounts([held])} ${held.rows === 1 ? 'is' : 'are'} left out ${heldUntil([held.currency])}${forDays(days)}.`;

/** `for the days from 1 Dec 2024 to 31 Dec 2024`: a currency may have rates for others. */
export function forDays(days: HeldInSummary['days']): string {
  if (days === undefined) return '';
  if (days === null) return ' that holds on any day, since they bear no date';
  const [from, to] = [shortDay(days.from), shortDay(days.to)];
  return from === to ? ` for ${from}` : ` for all days from ${from} to ${to}`;
}
