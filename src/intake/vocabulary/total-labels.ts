import { once } from '../once.ts';
import { isValueFor, valuesFor } from './words-for.ts';

const totals = once(() => new Set(valuesFor('total')));
const prefixed = once(() => new RegExp(`^(?:${valuesFor('total').join('|')})\\s*(?::|\\s[-–—]\\s)`));
const counted = once(
  () => new RegExp(String.raw`^(?:${valuesFor('totalOf').join('|')})\s+\d|^total \(\d+|^\d+\s?件の.*結果`),
);

/** Whether a cell labels a row of totals. `Total Wine Promo` is a campaign: a word after the total needs a colon or a dash. */
export function isTotalLabel(text: string): boolean {
  const label = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[="'*\-–—\s]+|["'*\s]+$/g, '');
  return totals().has(label.replace(/\s*:$/, '')) || prefixed().test(label) || counted().test(label);
}

/** Rows of averages below a table are no rows of it either, where the average is the row's name and not a grade in it. */
const isAverage = isValueFor('average');

export const isAverageLabel = (text: string): boolean => isAverage(text.trim().replace(/\s*:$/, ''));

const before = once(() => new RegExp(String.raw`^(?:${valuesFor('totalBefore').join('|')})\s\S`));
const behind = once(() => new RegExp(String.raw`\S\s(?:${valuesFor('totalBehind').join('|')})$`));

/** A label that only arithmetic can confirm: `Total Search`, `Google Ads Total`. */
export function maybeTotalLabel(text: string): boolean {
  const label = text.normalize('NFKC').trim().toLowerCase();
  return before().test(label) || behind().test(label);
}

/** Where two letters stand in a table of 26 by 26, whatever their case; -1 for all else. */
function pairAt(text: string, at: number): number {
  const first = (text.charCodeAt(at) | 32) - 97;
  const second = (text.charCodeAt(at + 1) | 32) - 97;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1;
}

function tableOf(pairs: readonly number[]): Uint8Array {
  const table = new Uint8Array(26 * 26);
  for (const pair of pairs) if (pair >= 0) table[pair] = 1;
  return table;
}

const begins = once(() => tableOf(valuesFor('total', 'totalOf', 'average').map((word) => pairAt(word, 0))));
/** The last letters of `total` and `results`, and of what `totalOf` counts. */
const ends = once(() => tableOf(['al', 'ls', 'mt', 'is', 'le'].map((end) => pairAt(end, 0))));

/** Whether a cell is worth a closer look: the first and last letters of nearly all texts say that they label no total. */
export function mayLabelTotal(text: string): boolean {
  const start = pairAt(text, 0);
  if (start >= 0 && begins()[start] === 1) return true;
  const end = pairAt(text, text.length - 2);
  if (end >= 0 && ends()[end] === 1) return true;
  if (start >= 0) return false;
  // Signs and blanks may stand before a label, and letters of other scripts begin one; digits only a count of results.
  const code = text.charCodeAt(0);
  return code < 48 || code > 57 || text.includes('件');
}
