import { headerKey } from '../columns/header-key.ts';
import { once } from '../once.ts';
import { languages } from './languages.ts';
import type { Headers, Values, Words } from './vocabulary.ts';

export type HeaderTerm = keyof Headers;
export type WordTerm = keyof Words;
export type ValueTerm = keyof Values;

const listed = (text: string | undefined): string[] => (text ? text.split(',').map((entry) => entry.trim()) : []);

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The keys of all headers that mean these things, by language in their order. */
export const headersFor = (...terms: readonly HeaderTerm[]): readonly string[] =>
  unique(languages.flatMap(({ headers }) => terms.flatMap((term) => listed(headers?.[term])).map(keyOf)));

/** Single words of headers, in lower case. */
export const wordsFor = (...terms: readonly WordTerm[]): readonly string[] =>
  unique(languages.flatMap(({ words }) => terms.flatMap((term) => listed(words?.[term]))));

/** Contents of cells, in lower case. */
export const valuesFor = (...terms: readonly ValueTerm[]): readonly string[] =>
  unique(languages.flatMap(({ values }) => terms.flatMap((term) => listed(values?.[term]))));

/** A pattern, in lower case, for these as words of a longer text. Languages without blanks have them anywhere. */
export const wholeWords = (...terms: readonly ValueTerm[]): string =>
  valuesFor(...terms)
    .map((text) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text) ? String.raw`(?<!\p{L})${text}(?!\p{L})` : text,
    )
    .join('|');

const keyOf = (header: string): string => headerKey(header).key;

// Sets are made when they are first asked for: most calls of the script read no table.

/** Tells whether a header's key means one of these things. */
export function isHeaderFor(...terms: readonly HeaderTerm[]): (key: string) => boolean {
  const keys = once(() => new Set(headersFor(...terms)));
  return (key) => keys().has(key);
}

/** Tells whether a word of a header is one of these. */
export function isWordFor(...terms: readonly WordTerm[]): (word: string) => boolean {
  const words = once(() => new Set(wordsFor(...terms)));
  return (word) => words().has(word);
}

/** Tells whether a cell says one of these things, whatever its case. */
export function isValueFor(...terms: readonly ValueTerm[]): (text: string) => boolean {
  const values = once(() => new Set(valuesFor(...terms)));
  return (text) => values().has(text.trim().toLowerCase());
}

const termsByKey = once(() => {
  const terms = new Map<string, HeaderTerm[]>();
  for (const { headers = {} } of languages) {
    for (const [term, list] of Object.entries(headers) as [HeaderTerm, string][]) {
      for (const key of listed(list).map(keyOf)) {
        const known = terms.get(key);
        if (!known) terms.set(key, [term]);
        else if (!known.includes(term)) known.push(term);
      }
    }
  }
  return terms;
});

/** All that a header may mean, by its key: `Status` is the state of an order, or tells plan from actual. */
export const termsFor = (key: string): readonly HeaderTerm[] => termsByKey().get(key) ?? [];
