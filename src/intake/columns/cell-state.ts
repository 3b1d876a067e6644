/** What became of one cell of a column. Every cell has exactly one state, so the cells of a column always add up. */
export const cellState = {
  /** Read as a number or a day. */
  value: 0,
  empty: 1,
  /** The source says that it does not say: `--`, `<5`, `n/a`. */
  masked: 2,
  /** There is something, and it is not what the column holds. */
  unreadable: 3,
  /** A spreadsheet error such as `#DIV/0!`. */
  error: 4,
} as const;
