import { abbreviationIn } from './abbreviations.ts';
import { type CurrencySign, currencyOfSign, isCurrencyCode } from './currencies.ts';

/** What stands before and after the digits of a number. */
export interface Around {
  readonly negative: boolean;
  readonly percent: boolean;
  /** ISO code, or the sign where several currencies share it; `''` for none. */
  readonly currency: string;
  /** The power of ten that is written as letters: 3 for `K`, 0 for none. */
  readonly exponent: number;
}

const minus = /[-−‐‑‒–—﹣]/g;
const noCurrency: CurrencySign = { code: '', ambiguous: false };

/** A column has the same few surroundings over and over, so they are worked out once. */
const known = new Map<string, Around | null>();

/** null where it is not at most one sign or pair of brackets, one percent and one currency. */
export function readAround(before: string, after: string): Around | null {
  const key = `${before}0${after}`;
  let around = known.get(key);
  if (around === undefined) {
    if (known.size > 1000) known.clear();
    around = workOut(before, after);
    known.set(key, around);
  }
  return around;
}

function workOut(before: string, after: string): Around | null {
  const both = `${before}0${after}`;
  const minuses = count(both, minus);
  const brackets = count(before, /\(/g);
  const percents = count(both, /%/g);
  if (brackets !== count(after, /\)/g) || percents > 1) return null;
  if (minuses + brackets + count(both, /\+/g) > 1) return null;
  const signs = { negative: minuses + brackets > 0, percent: percents > 0 };
  const currency = oneCurrency(currencyOf(before, '('), currencyOf(after, ')'));
  if (currency !== null) return { ...signs, currency, exponent: 0 };
  const short = percents > 0 ? null : abbreviationIn(after);
  const beside = short && oneCurrency(currencyOf(before, '('), currencyOf(short.rest, ')'));
  return short && beside !== null ? { ...signs, currency: beside, exponent: short.exponent } : null;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function currencyOf(text: string, bracket: string): CurrencySign | undefined {
  const name = text.replace(minus, '').replace(/[+%]/g, '').replace(bracket, '').trim();
  // A lone apostrophe is how a spreadsheet marks text, a lone point ends `12.`.
  // `1.5L` is in lakhs; the lempira stands in front.
  if (bracket === ')' && /^l$/i.test(name)) return undefined;
  if (name === '' || (name === "'" && bracket === '(') || (name === '.' && bracket === ')')) return noCurrency;
  const code = name.toUpperCase();
  return isCurrencyCode(code) ? { code, ambiguous: false } : currencyOfSign(name);
}

/** `$50 USD` names its currency twice, `€5 USD` names two. */
function oneCurrency(first: CurrencySign | undefined, last: CurrencySign | undefined): string | null {
  if (!first || !last) return null;
  if (first.code === last.code || last.code === '') return first.code;
  if (first.code === '') return last.code;
  if (first.ambiguous === last.ambiguous) return null;
  return first.ambiguous ? last.code : first.code;
}
