/** What is saved as .csv and is no table. */
export type Refusal = 'html' | 'lfs-pointer' | 'empty' | 'binary';

/** How zip (xlsx), PDF, the old Excel's container and gzip begin, as Windows-1252. */
export const signatures = ['PK\x03\x04', '%PDF-', 'ÐÏ\x11à', '\x1f‹'] as const;

/** Why a text is no table, null where it may be one. */
export function refusal(text: string): Refusal | null {
  const start = text.slice(0, 4096).replace(/^[\s\ufeff]+/, '');
  if (start === '' && text.trim() === '') return 'empty';
  if (signatures.some((signature) => text.startsWith(signature))) return 'binary';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file.
  const controls = start.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  if (controls > start.length / 50) return 'binary';
  if (start.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs-pointer';
  if (/^<(?:!doctype|!--|\?xml|html|head|body|table|script|div|meta|error)\b/i.test(start)) return 'html';
  return null;
}
