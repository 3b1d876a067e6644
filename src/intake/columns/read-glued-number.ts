import { type NumberDraft, noteCurrency } from './number-draft.ts';
import { readAround } from './read-around.ts';
import { readPlainNumber } from './read-plain-number.ts';

/** Plain digits with a currency or sign around them, as `US$1,234.50`. False where the text is anything else. */
export function readGluedNumber(text: string, i: number, draft: NumberDraft): boolean {
  let start = 0;
  let end = text.length;
  while (start < end && !isDigit(text.charCodeAt(start))) start++;
  while (end > start && !isDigit(text.charCodeAt(end - 1))) end--;
  if (start === end || text[start - 1] === '.' || text[start - 1] === ',') return false;
  const around = readAround(text.slice(0, start), text.slice(end));
  // Percentages and abbreviations want more care than a division by a hundred.
  if (!around || around.percent || around.exponent > 0 || !readPlainNumber(text.slice(start, end), i, draft))
    return false;
  if (around.negative) draft.values[i] = 0 - draft.values[i]!;
  noteCurrency(draft, i, around.currency);
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
