/** How a raw tab is laid out when it is made: its header stays in sight, and its columns are as wide as what they hold. */
export interface RawLooks {
  /** Rows above the first of the data. */
  readonly frozenRows: number;
  /** In pixels, by column. */
  readonly widths: readonly number[];
}

/** More rows than these before the data would leave no room for them. */
const mostFrozen = 5;
const rowsMeasured = 200;
/** About what a letter takes, and the cell's own margins. */
const [perLetter, margins, least, most] = [7, 18, 64, 320];
/** Columns of about one width are set in one call. */
const step = 32;

export function rawLooks(cells: readonly (readonly unknown[])[], headerRow: number | null): RawLooks {
  const letters: number[] = [];
  for (const row of cells.slice(Math.max(0, (headerRow ?? 1) - 1), rowsMeasured)) {
    for (let column = 0; column < row.length; column++) {
      letters[column] = Math.max(letters[column] ?? 0, String(row[column] ?? '').length);
    }
  }
  return {
    frozenRows: headerRow !== null && headerRow <= mostFrozen ? headerRow : 0,
    widths: Array.from(letters, (count = 0) =>
      Math.min(most, Math.max(least, Math.ceil((count * perLetter + margins) / step) * step)),
    ),
  };
}
