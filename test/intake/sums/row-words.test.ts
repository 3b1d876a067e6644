import { expect, it } from 'vitest';
import { isCalledTotal, isIndented, isUnnamed, rowWords } from '../../../src/intake/sums/row-words.ts';

it.each([
  ['Total', 1],
  ['Gesamtsumme', 1],
  ['合計', 1],
  ['Total North', 0.8],
  ['01-3003 - Subtotal', 0.8],
  ['All occupations', 0.5],
  ['Net income', 0.5],
  ['Totally Spies', 0],
  ['Summer sale', 0],
  ['Allianz', 0],
  ['2024', 0],
])('%s says with weight %d that a row is a total', (text, total) => {
  expect(rowWords([text, 12]).total).toBe(total);
});

it('a note is no name, be it of a total', () => {
  const note = 'The total of these is what the platform tells, less what was not yet billed in March';
  expect(isCalledTotal(rowWords([note]))).toBe(false);
});

it('parts below an outline are indented', () => {
  const [total, part, flush] = [rowWords(['Assets']), rowWords(['  Cash']), rowWords(['Loans'])];
  expect(isIndented(total, [part, part])).toBe(true);
  expect(isIndented(total, [part, flush])).toBe(false);
  expect(isIndented(rowWords(['', 12]), [part])).toBe(false);
});

it('a total leaves out what all parts are named by', () => {
  const parts = [rowWords(['Brand', 'female']), rowWords(['Brand', 'male'])];
  expect(isUnnamed(rowWords(['Brand', '']), parts)).toBe(true);
  expect(isUnnamed(rowWords(['Brand', '--']), parts)).toBe(true);
  expect(isUnnamed(rowWords(['Brand', 'unknown']), parts)).toBe(false);
  expect(isUnnamed(rowWords(['Brand', '']), [...parts, rowWords(['Brand', ''])])).toBe(false);
});
