/** Byte order marks, zero-width characters and direction marks: they come glued to cells and show nothing. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const fullWidth = /[\uff01-\uff5e]/g;

/**
 * A cell's text with plain spaces and digits, trimmed, and out of the `="…"` that keeps spreadsheets from touching it.
 * Not NFKC: that would make the footnote of `1,234²` a digit.
 */
export function plainText(cell: string): string {
  let text = cell;
  if (/[^\x20-\x7e]/.test(text)) {
    text = text.replace(invisible, '').replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  }
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) text = text.replace(spaces, ' ').trim();
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) text = text.slice(2, -1).trim();
  return text;
}
