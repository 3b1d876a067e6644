const bom = '\uFEFF';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf8WithBom = (text: string): Uint8Array => utf8(bom + text);

export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(bom + text, 'utf16le'));

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
