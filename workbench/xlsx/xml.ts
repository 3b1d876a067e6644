/** Whether a text may stand in XML, and in a cell of Excel, as it is: nearly every text of a million may. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Control characters, `"`, `&`, `<`, `>` and `_`.
    if (code < 0x23 ? code !== 0x20 && code !== 0x21 : code === 0x26 || code === 0x3c || code === 0x3e) return false;
    if (code === 0x5f || (code >= 0x7f && code <= 0x9f) || code > 0xfffd) return false;
  }
  return true;
}

/** XML 1.0 holds tabs and line ends, and no other control character. */
const isUnwritable = (character: string): boolean => character < ' ' && !'\t\n\r'.includes(character);

/** Text as it may stand in XML: characters that it cannot hold are left out. */
export function escapeXml(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      isUnwritable(character) || character > '\uFFFD' ? '' : character,
    );
}

/** A cell's text, in which Excel writes a character that XML cannot hold as `_x0007_`, and so has a way to write that too. */
export const escapeCellText = (text: string): string =>
  isPlain(text)
    ? text
    : escapeXml(
        text
          .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
          .replace(/\p{Cc}/gu, (character) => (isUnwritable(character) ? `_x${hexadecimal(character)}_` : character)),
      );

const hexadecimal = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

export const xmlFile = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

/** An attribute, or nothing where it has no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;

export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
