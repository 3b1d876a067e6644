import { currencyOfSign, isCurrencyCode } from './currencies.ts';
import { localUnit } from './local-units.ts';
import { plainText } from './plain-text.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** The form in which headers are compared. Accents stay: `stripAccents` is for a second pass. */
export function normaliseHeader(text: string): string {
  return tidy(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase();
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
 * A sign that several share, such as `$`, is given as it is; `''` where there is none.
 */
export function headerCurrency(text: string): { text: string; currency: string } {
  // `Ventes ($ CA)`, as French Canada writes it.
  const tidied = tidy(text).replace(/(?<=[(\s])\$ ?(CAN?|US|AU|NZ)(?=[)\s]|$)/, '$1$');
  for (const match of tidied.matchAll(bracketed)) {
    const currency = currencyNamed(match[1]!, tidied);
    if (currency === undefined) continue;
    const rest = tidied.slice(0, match.index) + tidied.slice(match.index + match[0].length);
    return { text: rest.trim(), currency };
  }
  const unit = unitInBrackets(tidied);
  if (unit) return unit;
  const listed = lastOfBrackets.exec(tidied);
  const among =
    listed && (isSign.test(listed[3]!) || major.test(listed[3]!)) ? currencyNamed(listed[3]!, tidied) : undefined;
  if (listed && among !== undefined) return { text: `${listed[1]}${listed[2]}${listed[4]}`, currency: among };
  const [, start, by, last] = lastWord.exec(tidied) ?? [];
  // `Tap to TRY` is in no lira; `Spend, TRY` is.
  const isTold = last === 'TRY' && (by !== '' || !/\bto$/i.test(start!));
  const isShort = last !== undefined && (inUnits.test(last) || (by === ',' && shortNames.test(last)));
  const named = start && last && !isTold && (isSign.test(last) || major.test(last) || isShort);
  const currency = isTold ? last : named ? currencyNamed(last, tidied) : undefined;
  return start && currency !== undefined ? { text: start, currency } : { text: tidied, currency: '' };
}

/** `Wydatki [tys. PLN]` is `Wydatki` in PLN: how much of it is told by the header as it stands. */
function unitInBrackets(text: string): { text: string; currency: string } | null {
  const [whole, words = ''] = /\s*[([]([^()[\]]{4,20})[)\]]$/.exec(text) ?? [];
  if (whole === undefined || !/[\s.]/.test(words) || localUnit(words) === null) return null;
  const named = words.split(/[\s.]+/).map((word) => (word === '' ? undefined : currencyNamed(word, words)));
  return { text: text.slice(0, -whole.length).trim(), currency: named.find((code) => code !== undefined) ?? '' };
}

const bracketed = /\s*[([](?:in )?([^()[\]\s]{1,6})[)\]]/g;
/** `Cost (net, €)`. */
const lastOfBrackets = /^(.*[([][^()[\]]*?)\s*[,;/]\s*(?:in )?()([^()[\]\s]{1,4})([)\]].*)$/;
const lastWord = /^(.*?[^\s,])((?: in|,)?)[\s,]+(\S{1,4})$/;
const isSign = /\p{Sc}|^[円元원]$/u;
/** Without brackets only a code that is no word of any language is one: not `World Cup`, not `Tap to try`. */
const major =
  /^(USD|EUR|GBP|AUD|CAD|NZD|JPY|INR|CHF|BRL|SEK|NOK|DKK|PLN|CZK|HUF|SGD|HKD|TWD|IDR|MYR|THB|MXN|ZAR|AED|KRW)$/i;
/** Codes that are words as well: `Clicks (all)` is not in Albanian lek. */
const words = /^(all|top|try)$/i;
/** Short names that stand for nothing else in brackets, as `(FR)` or `(RM)` may. */
const shortNames = /^(rs\.?|rp|kr\.?|zł|kč|руб\.?|грн\.?|тг|tl|\p{Script=Arabic}\.\p{Script=Arabic}\.?|บาท)$/iu;

/** `k€`, `TEUR`, `€000` and `$m`: in thousands or millions of it. */
const inUnits =
  /^(?:[kKtTmM]|Mio)(\p{Sc}|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|kr)$|^(\p{Sc})(?:[kKmM]|mn|MM|'?000s?)$/u;

/** A currency's code, or its sign where several share it; undefined where it is none. */
function currencyNamed(name: string, header: string): string | undefined {
  const whole = inUnits.exec(name);
  if (whole) return currencyNamed(whole[1] ?? whole[2]!, header);
  const code = name.toUpperCase();
  if (isCurrencyCode(code)) {
    if (name === 'TRY') return code;
    return words.test(name) && (name !== code || header === header.toUpperCase()) ? undefined : code;
  }
  const sign = isSign.test(name) || shortNames.test(name) ? currencyOfSign(name) : undefined;
  return sign?.code;
}

/** NFKC makes full-width brackets plain and joins accents that came apart. */
function tidy(text: string): string {
  let tidied = plainText(repairMojibake(text).normalize('NFKC'));
  const quoted = /^"(.*)"$/.exec(tidied);
  if (quoted) tidied = quoted[1]!.replace(/""/g, '"').trim();
  return tidied.replace(/^\* /, '');
}
