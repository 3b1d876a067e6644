import type { Measure } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import { ratioNamed } from '../evidence/ratio-names.ts';
import { isChannelName } from '../table/channel-name.ts';
import { namedMeasure } from '../table/metric-of.ts';
import { isActual } from '../vocabulary/plan-words.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';

const measureWords: readonly (readonly [Measure, (word: string) => boolean])[] = [
  ['cost', isWordFor('cost')],
  ['impressions', isWordFor('impressions')],
  ['clicks', isWordFor('clicks')],
  ['revenue', isWordFor('revenue', 'sales')],
  ['conversions', isWordFor('conversions')],
  ['leads', isWordFor('leads')],
  ['orders', isWordFor('orders')],
];

/** Robyn's suffixes, upper case only. `_P` is what a channel counts besides impressions, mostly clicks. */
const suffixes: ReadonlyMap<string, Measure> = new Map([
  ['S', 'cost'],
  ['I', 'impressions'],
  ['P', 'clicks'],
]);

const saysNoChannel = isWordFor('noChannel');

/** A header that names a channel and what its numbers are: `Meta spend`. */
export interface ChannelHeader {
  readonly measure: Measure;
  readonly name: string;
  readonly column: number;
}

export function channelHeader(header: string, key: string, column: number): ChannelHeader | null {
  const parted = wordsOf(headerCurrency(header).text);
  const words = parted.length > 1 ? parted : glued(parted[0] ?? '');
  if (words.length < 2) return null;
  const suffix = suffixes.get(words[words.length - 1]!);
  if (suffix && header.includes('_') && !isRatio(key)) {
    const name = words.slice(0, -1);
    if (suffix !== 'cost' && name.length > 1 && measureOf(name[name.length - 1]!) === suffix) name.pop();
    return { measure: suffix, name: name.join('_'), column };
  }
  // `Koszty reklamy` is an amount, and `Koszt kliknięcia` what one click cost: neither is of a channel.
  if (namedMeasure(key) || ratioNamed(key)) return null;
  const phrase = phraseOf(words, column);
  if (phrase) return phrase;
  if (isRatio(key)) return null;
  for (const [at, rest] of [
    [words.length - 1, words.slice(0, -1)],
    [0, words.slice(1)],
  ] as const) {
    const measure = measureOf(words[at]!);
    if (!measure) continue;
    // `Koszt konwersji` is what one of them costs.
    if (rest.every((word) => saysNoChannel(word.toLowerCase()) || measureOf(word) || namedMeasure(headerKey(word).key)))
      return null;
    return { measure, name: nameOf(rest), column };
  }
  return actualOf(words, column) ?? advertisingOf(words, column);
}

const wordsOf = (text: string): string[] => text.split(/\s+[-–|]\s+|:\s+|[\s_]+/).filter((word) => word !== '');

/** `OOHMediaSpend` as a name and what it is, where the end is an amount. */
function glued(text: string): string[] {
  const words = text.replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$3 $2').split(' ');
  for (let at = 1; at < words.length; at++)
    if (namedMeasure(headerKey(words.slice(at).join(' ')).key))
      return [words.slice(0, at).join(''), ...words.slice(at)];
  return [text];
}

/** `Google Ads` of `Google Ads Konversionen` is the `Google` of `Google Kosten`. */
function nameOf(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && saysNoChannel(words[end - 1]!.toLowerCase())) end--;
  return words.slice(0, end).join(' ');
}

/** `Affiliates Valeur de conv.`: a name, and an amount in as many words as it has, though one of them may be `Budget` of `Budget dépensé`. */
function phraseOf(words: readonly string[], column: number): ChannelHeader | null {
  for (let at = 1; at < words.length; at++) {
    for (const [phrase, name] of [
      [words.slice(at), words.slice(0, at)],
      [words.slice(0, words.length - at), words.slice(words.length - at)],
    ] as const) {
      const measure = namedMeasure(headerKey(phrase.join(' ')).key);
      if (
        measure &&
        !isRatio(headerKey(name.join(' ')).key) &&
        name.some((word) => !saysNoChannel(word.toLowerCase()) && !measureOf(word))
      )
        return { measure, name: nameOf(name), column };
    }
  }
  return null;
}

/** `Meta Actual` beside `Meta Budget`. */
function actualOf(words: readonly string[], column: number): ChannelHeader | null {
  const rest = words.filter((word) => !isActual(word));
  const name = rest.join(' ');
  return rest.length < words.length && isChannelName(name) ? { measure: 'cost', name, column } : null;
}

/** `TV advertising` among amounts is what it cost. */
function advertisingOf(words: readonly string[], column: number): ChannelHeader | null {
  const name = words.slice(0, -1).join(' ');
  return advertising.test(words[words.length - 1]!) && isChannelName(name) ? { measure: 'cost', name, column } : null;
}

const advertising = /^(advertising|advertisement|werbung|publicité|publicidad|publicidade|pubblicità|reklam[ay]?)$/i;

function measureOf(word: string): Measure | undefined {
  const lower = word.toLowerCase();
  return measureWords.find(([, names]) => names(lower))?.[0];
}
