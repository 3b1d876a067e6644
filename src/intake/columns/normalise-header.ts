import { currencyOfSign, isCurrencyCode } from './currencies.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** Byte order marks, zero-width characters and direction marks: they come glued to headers and show nothing. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The form in which headers are compared. Accents stay: `stripAccents` is for a second pass. */
export function normaliseHeader(text: string): string {
  return tidy(text).toLowerCase();
}

/** Latin letters without their marks. Marks of other scripts are letters of their own there, and stay. */
export function stripAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[đøłıßæœĐØŁ]/g, (letter) => undecomposed[letter] ?? letter);
}

const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  Đ: 'D',
  Ø: 'O',
  Ł: 'L',
};

/**
 * The header without the currency that it names, and that currency: `Amount spent (AUD)` is `Amount spent` in AUD.
 * `''` where it names none, or a sign that several share, such as `$`.
 */
export function headerCurrency(text: string): { text: string; currency: string } {
  const tidied = tidy(text);
  const bracketed = /\s*[([]\s*([^()[\]]{1,4})\s*[)\]]/g;
  for (const match of tidied.matchAll(bracketed)) {
    const currency = currencyNamed(match[1]!.trim(), tidied);
    if (currency === undefined) continue;
    const rest = tidied.slice(0, match.index) + tidied.slice(match.index + match[0].length);
    return { text: rest.trim(), currency };
  }
  const last = /^(.*\S)[\s,]+(\S{1,4})$/.exec(tidied);
  const currency = last && currencyNamed(last[2]!, tidied);
  if (last && currency !== undefined && currency !== null) return { text: last[1]!, currency };
  return { text: tidied, currency: '' };
}

/** The code of a bracket's content, `''` for a sign that several currencies share, undefined where it is none. */
function currencyNamed(name: string, header: string): string | undefined {
  const sign = currencyOfSign(name);
  if (sign !== undefined) return sign.ambiguous ? '' : sign.code;
  const code = name.toUpperCase();
  if (!isCurrencyCode(code)) return undefined;
  // Words as well as codes: `Clicks (all)` is not in Albanian lek.
  if ((code === 'ALL' || code === 'TOP') && (name !== code || header === header.toUpperCase())) return undefined;
  return code;
}

/** NFKC makes full-width brackets and every kind of space plain, and joins accents that came apart. */
function tidy(text: string): string {
  let tidied = repairMojibake(text).replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
  const wrapped = /^="(.*)"$/.exec(tidied) ?? /^"(.*)"$/.exec(tidied);
  if (wrapped) tidied = wrapped[1]!.replace(/""/g, '"').trim();
  return tidied.replace(/^\* /, '');
}
