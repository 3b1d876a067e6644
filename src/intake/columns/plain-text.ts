/** Byte order marks, zero-width characters and direction marks: they come glued to cells and show nothing. */
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
export const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const fullWidth = /[\uff01-\uff5e]/g;
/** Digits of other scripts, Arabic and Persian ones, Devanagari, Bengali and Thai, by their zero. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const arabicSigns = /[\u066b\u066c\u060c]/g;

/**
 * A cell's text with plain spaces and digits, trimmed, and out of the `="…"` that keeps spreadsheets from touching it.
 * Not NFKC: that would make the footnote of `1,234²` a digit.
 */
export function plainText(cell: string): string {
  let text = cell;
  if (/[^\x20-\x7e]/.test(text)) {
    text = text.replace(invisible, '').replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
    if (/[\u0600-\u0e59]/.test(text)) text = text.replace(otherDigits, plainDigit).replace(arabicSigns, plainSign);
  }
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) text = text.replace(spaces, ' ').trim();
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) text = text.slice(2, -1).trim();
  return text;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - zeros.find((zero) => code >= zero && code < zero + 10)!);
}

const plainSign = (sign: string): string => (sign === '\u066b' ? '.' : ',');
