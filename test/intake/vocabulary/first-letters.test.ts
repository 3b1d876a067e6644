import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripAccents } from '../../../src/intake/columns/normalise-header.ts';
import { firstLetters } from '../../../src/intake/vocabulary/first-letters.ts';
import { isValueFor, type ValueTerm, valuesFor } from '../../../src/intake/vocabulary/words-for.ts';

const terms: readonly ValueTerm[] = ['all', 'compared', 'average', 'plan', 'goal', 'actual', 'yes', 'no', 'stateLost'];

it.each(terms)('lets through each word for %s, however it is written', (term) => {
  const is = isValueFor(term);
  const written = valuesFor(term).flatMap((word) => [word, word.toUpperCase(), ` ${word}`, `${word}  `]);
  expect(written.filter((text) => !is(text) && valuesFor(term).includes(text.trim().toLowerCase()))).toEqual([]);
});

it('says no to nothing that is a word, whatever the text', () => {
  const words = valuesFor(...terms);
  const is = isValueFor(...terms);
  const changed = fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', 's', '\u00a0'), fc.boolean());
  const texts = fc.oneof(
    fc.string(),
    changed.map(([word, end, upper]) => (upper ? word.toUpperCase() : word) + end),
  );
  fc.assert(fc.property(texts, (text) => is(text) === words.includes(text.trim().toLowerCase())));
});

it.each([
  ['a digit, where a word begins with one', ['1', '1st order'], '1st order', true],
  ['a digit, where none does', ['total'], '1 total', false],
  ['a third letter that loses its accent', ['pramie'], 'Prämie', true],
  ['a third letter with an accent, after others', ['pramie'], 'Küchen', true],
  ['the same after letters that no word has', ['pramie'], 'Olé', false],
  ['a word of two letters and a blank', ['ly'], 'LY 2024', true],
  ['a longer word that begins so', ['ly'], 'lyrics', false],
  ['a sign before the word', ['total'], '(total)', true],
  ['another script', ['итого'], 'Итого', true],
])('asks for a closer look by the first letters: %s', (_, words, text, may) => {
  expect(firstLetters(words)(text)).toBe(may);
});

it('lets through words without their accents, for texts that have them', () => {
  const words = valuesFor('compared', 'stateLost', 'plan');
  const may = firstLetters(words.map(stripAccents));
  expect(words.filter((word) => !may(word))).toEqual([]);
});
