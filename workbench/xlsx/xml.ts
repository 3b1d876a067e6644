// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to look for
const special = /[&<>"\u0000-\u001F\uFFFE\uFFFF]/;

/** Text as it may stand in XML: characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  // Nearly every cell's text needs nothing.
  if (!special.test(text)) return text;
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to drop
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

export const xmlFile = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

/** An attribute, or nothing where it has no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;

export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
