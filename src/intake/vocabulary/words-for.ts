import { headerKey } from '../columns/header-key.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { languages } from '../languages/languages.ts';
import { listed } from '../languages/listed.ts';
import type { Headers } from '../languages/terms/headers.ts';
import type { Ratios } from '../languages/terms/ratios.ts';
import type { RoleHeaders } from '../languages/terms/role-headers.ts';
import type { Titles } from '../languages/terms/titles.ts';
import type { Values } from '../languages/terms/values.ts';
import type { Words } from '../languages/terms/words.ts';
import { once } from '../once.ts';
import { firstLetters } from './first-letters.ts';

export type HeaderTerm = keyof Headers;
export type RoleTerm = keyof RoleHeaders;
export type WordTerm = keyof Words;
export type TitleTerm = keyof Titles;
export type RatioTerm = keyof Ratios;
export type ValueTerm = keyof Values;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The keys of all headers that mean these things, by language in their order. */
export const headersFor = (...terms: readonly HeaderTerm[]): readonly string[] =>
  unique(languages.flatMap(({ headers }) => terms.flatMap((term) => listed(headers?.[term])).map(keyOf)));

/** The keys of all headers by which columns of this role are known. */
export const roleHeadersFor = (term: RoleTerm): readonly string[] =>
  unique(languages.flatMap(({ roles }) => listed(roles?.[term]).map(keyOf)));

/** Single words of headers, in lower case. */
export const wordsFor = (...terms: readonly WordTerm[]): readonly string[] =>
  unique(languages.flatMap(({ words }) => terms.flatMap((term) => listed(words?.[term]))));

/** Contents of cells, in lower case. */
export const valuesFor = (...terms: readonly ValueTerm[]): readonly string[] =>
  unique(languages.flatMap(({ values }) => terms.flatMap((term) => listed(values?.[term]))));

/** Words of titles and labels, in lower case. */
export const titlesFor = (...terms: readonly TitleTerm[]): readonly string[] =>
  unique(languages.flatMap(({ titles }) => terms.flatMap((term) => listed(titles?.[term]))));

/** Names of ratios and their parts, as they stand in the key of a header. */
export const ratiosFor = (term: RatioTerm): readonly string[] =>
  unique(languages.flatMap(({ ratios }) => listed(ratios?.[term]).map(keyOf)));

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

/** The same of a role. */
export function isRoleHeaderFor(term: RoleTerm): (key: string) => boolean {
  const keys = once(() => new Set(roleHeadersFor(term)));
  return (key) => keys().has(key);
}

/** Tells whether a word of a header is one of these. */
export function isWordFor(...terms: readonly WordTerm[]): (word: string) => boolean {
  // The keys of headers have one `i` for both of Turkish.
  const words = once(() => new Set(wordsFor(...terms).map((word) => word.replace(/ı/g, 'i'))));
  return (word) => words().has(word);
}

/** Tells whether a cell says one of these things, whatever its case. Cheap for what begins as none of them: it is asked of names in all rows. */
export function isValueFor(...terms: readonly ValueTerm[]): (text: string) => boolean {
  const values = once(() => new Set(valuesFor(...terms)));
  const mayBe = once(() => firstLetters(valuesFor(...terms)));
  return (text) => mayBe()(text) && values().has(text.trim().toLowerCase());
}

/** A word as it stands in the key of a header, without its accents. */
export const plainWord = (word: string): string => stripAccents(keyOf(word));

/** Tells whether a word of a title or a label, without its accents, is one of these. */
export function isTitleWordFor(...terms: readonly TitleTerm[]): (word: string) => boolean {
  const words = once(() => new Set(titlesFor(...terms).map(plainWord)));
  return (word) => words().has(word);
}

/** The same of what stands in cells, and in titles and labels as well. */
export function isPlainWordFor(...terms: readonly ValueTerm[]): (word: string) => boolean {
  const words = once(() => new Set(valuesFor(...terms).map(plainWord)));
  return (word) => words().has(word);
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
