import type { RawTable } from '../intake/raw.ts';
import type { Reading } from '../intake/reading.ts';

/** The titles of a table as they are read, by column; none where no header was found. */
export const headersOf = ({ cells }: Pick<RawTable, 'cells'>, { headerRow }: Pick<Reading, 'headerRow'>): string[] =>
  (headerRow === null ? [] : (cells[headerRow - 1] ?? [])).map((cell) => String(cell).trim());
