import type { Measure } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { english } from '../languages/english.ts';
import { languages } from '../languages/languages.ts';
import { listed } from '../languages/listed.ts';
import { once } from '../once.ts';
import { metricOf } from '../table/metric-of.ts';
import { isGoal } from '../vocabulary/plan-words.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { type HeaderTerm, type WordTerm, wordsFor } from '../vocabulary/words-for.ts';

/** What a phrase may be of: `sold` is a number of things, or money where the column shows it. */
type Head = Measure | 'sold';

const headsOf: readonly (readonly [Head, readonly HeaderTerm[], readonly WordTerm[]])[] = [
  ['cost', ['cost'], ['cost', 'expense']],
  ['revenue', ['revenue'], ['revenue']],
  ['sold', ['sales', 'purchases'], ['sales', 'sold']],
  ['impressions', ['impressions'], ['impressions']],
  ['clicks', ['clicks'], ['clicks']],
  ['conversions', ['conversions'], ['conversions']],
  ['leads', ['leads'], ['leads']],
  ['orders', ['orders'], ['orders']],
];

/** A word as it is compared: without its marks, and in Arabic and French without an article that is glued to it. */
const bare = (word: string): string =>
  stripAccents(word)
    .replace(/^[dl]'(?=\p{L}{2})/u, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/^ال(?=\p{L}{3})/u, '');

const bareWords = (key: string): string[] => headerWords(key).map(bare);

/** The names of each head, as their words. English has too many whole names that are no word of it: there its single words speak. */
const heads = once(
  () =>
    new Map(
      headsOf.map(([head, headers, words]) => {
        const names = languages
          .filter((language) => language !== english)
          .flatMap(({ headers: of }) => headers.flatMap((term) => listed(of?.[term])))
          .map((name) => bareWords(headerKey(name).key).join(' '));
        return [head, new Set([...names, ...wordsFor(...words).map(bare)].filter((name) => name !== ''))] as const;
      }),
    ),
);

const wordSet = (...terms: readonly WordTerm[]) => once(() => new Set(wordsFor(...terms).map(bare)));
const numbers = wordSet('number');
const plain = wordSet('plain', 'number');
const values = wordSet('value');
const prices = wordSet('price', 'fee');
const ones = wordSet('one');
/** Revenue in any company: no number is called so. */
const certain = wordSet('revenue');
const firstParts = wordSet('advertising');

/** As many words as the longest name has that is looked for within a phrase. */
const longest = 4;

/** The words of a phrase that name a head; `Werbekosten` and `Onlineumsatz` are one word for two. */
function saidBy(head: Head, words: readonly string[]): ReadonlySet<number> {
  const names = heads().get(head)!;
  const said = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      if (!names.has(name) && !(length === 1 && isCompound(name, names))) continue;
      for (let i = 0; i < length; i++) said.add(at + i);
      break;
    }
  }
  return said;
}

const isCompound = (word: string, names: ReadonlySet<string>): boolean => {
  for (const first of firstParts())
    if (word.length > first.length + 3 && word.startsWith(first) && names.has(word.slice(first.length))) return true;
  return false;
};

/**
 * Whether a header is a phrase of its language about this measure: `Valor de las ventas`, `Inversión total en medios`, `Nb de commandes`.
 * What it says else decides: words for a plan, one piece, another measure or a price make it another thing.
 */
export function phraseNames(measure: Measure, header: string, key: string, isMoney: () => boolean): boolean {
  if (measure === 'newCustomers') return false;
  if (isUnspaced(key)) return partsName(measure, key);
  const words = bareWords(key);
  if (words.length === 0 || words.length > 8) return false;
  const says = (head: Head) => saidBy(head, words).size > 0;
  if (measure === 'cost') {
    if (!says('cost') || otherwise(header) || words.some((word) => ones().has(word))) return false;
    return !headsOf.some(([head]) => head !== 'cost' && saidBesides(head, words, saidBy('cost', words)));
  }
  if (measure === 'revenue') {
    if (otherwise(header) || says('cost') || words.some((word) => prices().has(word))) return false;
    if (says('revenue')) return words.some((word) => certain().has(word)) || isMoney();
    const isValue = words.some((word) => values().has(word)) && (says('orders') || says('conversions'));
    return (says('sold') || isValue) && !words.some((word) => numbers().has(word)) && isMoney();
  }
  const named = saidBy(measure, words);
  const counted =
    measure === 'orders' && named.size === 0 && words.some((word) => numbers().has(word))
      ? saidBy('sold', words)
      : named;
  return counted.size > 0 && words.every((word, at) => counted.has(at) || plain().has(word)) && !isMoney();
}

/** `Ventes`, `Acquisti`, `Nb ventes`: things sold, and nothing else. Whether they are money the column has to show. */
export function saysSold(key: string): boolean {
  const words = bareWords(key);
  const sold = saidBy('sold', words);
  return sold.size > 0 && words.every((word, at) => sold.has(at) || plain().has(word));
}

const saidBesides = (head: Head, words: readonly string[], other: ReadonlySet<number>): boolean =>
  [...saidBy(head, words)].some((at) => !other.has(at));

/** Planned, hoped for, or worked out from others. */
function otherwise(header: string): boolean {
  const metric = metricOf(header);
  const words = headerWords(headerKey(header).key);
  return (
    metric?.is === 'plan' || metric?.is === 'computed' || words.some((word) => isGoal(word) || word === 'pipeline')
  );
}

const isUnspaced = (key: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Kana}]/u.test(key);

const parts = once(
  () => new RegExp([...wordsFor('plainPart')].map((part) => part.replace(/[()]/g, '\\$&')).join('|'), 'gu'),
);

const withoutParts = (key: string): string => key.replace(parts(), '').replace(/\s/g, '');

const unspaced = once(
  () =>
    new Map(
      headsOf.map(([head, headers]) => {
        const names = languages
          .flatMap(({ headers: of }) => headers.flatMap((term) => listed(of?.[term])))
          .map((name) => headerKey(name).key);
        return [head, new Set(names.filter(isUnspaced).flatMap((name) => [name, withoutParts(name)]))] as const;
      }),
    ),
);

/** `EC売上`, `总花费` and `총 매출액`: the name, and words that leave it what it is. */
function partsName(measure: Measure, key: string): boolean {
  const rest = withoutParts(key);
  return rest.length > 1 && unspaced().get(measure)!.has(rest);
}
