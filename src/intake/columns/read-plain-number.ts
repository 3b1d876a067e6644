import type { NumberDraft } from './number-draft.ts';
import { shows } from './read-digits.ts';

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * Digits and their separators alone: what nearly all cells are, and so read without a regular expression.
 * False where the text is anything else.
 */
export function readPlainNumber(text: string, i: number, draft: NumberDraft): boolean {
  const { length } = text;
  if (length > 20) return false;
  const negative = text.charCodeAt(0) === 45;
  const start = negative ? 1 : 0;
  let number = 0;
  let digits = 0;
  let separator = 0;
  let place = length;
  // The separator of thousands, once a later one has shown it to be that; -1 where the first cannot be one.
  let thousands = 0;
  for (let k = start; k < length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 48 && code <= 57) {
      number = number * 10 + code - 48;
      digits++;
      continue;
    }
    if (code !== 44 && code !== 46) return false;
    if (separator === 0) {
      if (k > start + 3 || text.charCodeAt(start) === 48) thousands = -1;
    } else {
      // A second separator means that the one before it was thousands: it has to have stood where thousands do.
      if (k !== place + 4 || thousands === -1 || place === start || (thousands !== 0 && thousands !== separator))
        return false;
      thousands = separator;
    }
    separator = code;
    place = k;
  }
  // Up to 15 digits both the integer and the power of ten are exact, and so the quotient is the nearest double.
  if (digits === 0 || digits > 15) return false;
  if (separator !== 0) {
    const decimals = length - place - 1;
    if (decimals === 0) return false;
    let shown: number = separator === 44 ? shows.comma : shows.point;
    if (separator === thousands) {
      if (decimals !== 3) return false;
      shown = separator === 44 ? shows.point : shows.comma;
    } else if (thousands === 0 && decimals === 3 && place > start) {
      shown = separator === 44 ? shows.eitherComma : shows.eitherPoint;
    } else number /= powersOfTen[decimals]!;
    draft.shown[i] = shown;
    draft.votes[shown]!++;
  }
  draft.values[i] = negative ? 0 - number : number;
  return true;
}
