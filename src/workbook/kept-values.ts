/** Cells of a tab whose values are to be kept in other cells of the same rows, as plain values. Columns are 1-based. */
export interface KeptValues {
  /** The column of the row keys, and how those of the rows begin. */
  readonly keyColumn: number;
  readonly keysBeginWith: string;
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}
