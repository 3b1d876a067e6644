import { once } from '../once.ts';
import { firstLetters } from './first-letters.ts';
import { isValueFor, type ValueTerm, valuesFor } from './words-for.ts';

const totals = once(() => new Set(valuesFor('total')));
const prefixed = once(() => new RegExp(`^(?:${valuesFor('total').join('|')})\\s*(?::|\\s[-–—]\\s)`));
const counted = once(
  () => new RegExp(String.raw`^(?:${valuesFor('totalOf').join('|')})\s+\d|^total \(\d+|^\d+\s?件の.*結果`),
);

/** Whether a cell labels a row of totals. `Total Wine Promo` is a campaign: a word after the total needs a colon, a dash or brackets. */
export function isTotalLabel(text: string): boolean {
  // Sums of many rows ask for the words of each.
  if (!mayLabelTotal(text)) return false;
  const label = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[="'*\-–—\s]+|["'*\s]+$/g, '');
  // `Total (deduplicated)`, `Gesamt (netto):`.
  const bare = label.replace(/\s*:$/, '').replace(/\s*[([][^()[\]]*[)\]]$/, '');
  return totals().has(bare) || prefixed().test(label) || counted().test(label);
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

/** `total` and `results`, and what `totalOf` counts, end so. */
const endings = new Set(['al', 'ls', 'mt', 'is', 'le']);
const lastLetters = new Uint8Array(128);
for (const end of endings) lastLetters[end.charCodeAt(1)] = 1;

/** Whether a cell is worth a closer look: the first and last letters of nearly all texts say that they label no total. */
export const mayLabelTotal = mayLabelTotalOr();

/** The same of texts that may say one of these things as well. */
export function mayLabelTotalOr(...terms: readonly ValueTerm[]): (text: string) => boolean {
  const mayBegin = once(() => firstLetters(valuesFor('total', 'totalOf', 'average', ...terms)));
  return (text) => {
    if (mayBegin()(text)) return true;
    const last = text.charCodeAt(text.length - 1);
    // A count of results in Japanese begins with a digit.
    if (last > 127) return text.includes('件');
    return lastLetters[last | 32] === 1 && endings.has(text.slice(-2).toLowerCase());
  };
}
