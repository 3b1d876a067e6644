const bom = '\uFEFF';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf8WithBom = (text: string): Uint8Array => utf8(bom + text);

export function utf16le(text: string): Uint8Array {
  const marked = bom + text;
  const bytes = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) bytes.setUint16(2 * i, marked.charCodeAt(i), true);
  return new Uint8Array(bytes.buffer);
}

/** One row, quoted only where the delimiter, a quote or a line end would break it. */
export const row = (delimiter: string, cells: readonly string[]): string =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || cell.includes(',') || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);

/** One row with every cell quoted. */
export const quotedRow = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
