import { isCurrencyCode } from './currencies.ts';
import { currencyNames } from './currency-names.ts';

/** Longer lines tell a story. */
const longest = 80;

/** `cifras en MXN`, `Alle Beträge in EUR`. Codes that are words as well, and lines in capitals, say nothing. */
const coded = /(?<!\p{L})(?:in|en|em|i|w|v|в|im)\s+([A-Z]{3})(?![\p{L}\d])/gu;
const words = new Set('ALL TOP TRY CUP PEN MAD SOS MOP GEL BAM COP SHP NIO'.split(' '));

/** `en pesos mexicanos`, `in Euro`, `(US dollars)`. */
const named = /(?:(?<!\p{L})(?:in|en|em|i|w|v|в)\s+|[([（]\s*)(\p{L}[\p{L}. -]{2,24})/gu;

/** `（単位：円）`, `(千円)`, `单位：万元`. */
const unspaced = /(?:[単单]位\s*[:：]?\s*|[(（]\s*)(?:[千万萬百億亿]{0,2})([円元원])/u;
const codeOf: Readonly<Record<string, string>> = { 円: 'JPY', 元: 'CNY', 원: 'KRW' };

/** The currency that a line above a table says all amounts to be in; `''` where it names none. */
export function currencyInWords(line: string): string {
  if (line.length > longest) return '';
  const sign = unspaced.exec(line)?.[1];
  if (sign) return codeOf[sign]!;
  if (line !== line.toUpperCase())
    for (const [, code = ''] of line.matchAll(coded)) if (isCurrencyCode(code) && !words.has(code)) return code;
  for (const [, text = ''] of line.matchAll(named)) {
    const said = text.toLowerCase().split(/[\s.]+/);
    for (let length = Math.min(3, said.length); length > 0; length--) {
      const code = currencyNames.get(singular(said.slice(0, length)));
      if (code !== undefined && isCurrencyCode(code)) return code;
    }
  }
  return '';
}

/** `pesos mexicanos` is `peso mexicano`. */
const singular = (name: readonly string[]): string =>
  name.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).join(' ');
