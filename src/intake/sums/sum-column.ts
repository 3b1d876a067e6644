/** One column that may hold sums, or one row of a table that is read the other way. */
export interface SumColumn {
  /** NaN where there is no number. Missing is not zero, but it adds nothing. */
  readonly values: Float64Array;
  /** The smallest step between two printed values, such as 0.01: a sum of rounded parts may miss by half of it for each. */
  readonly unit: number;
  /** True where amounts are known to add up, false for ratios, ids and years; left out where only arithmetic can tell. */
  readonly additive?: boolean;
}

/** A row that is the sum of others. */
export interface RowSum {
  readonly row: number;
  /** Its parts, in the order of the table. */
  readonly of: readonly number[];
}

/** A row that is nearly the sum of others: a question, never an answer. */
export interface NearSum extends RowSum {
  /** By column, what the row says less what its parts come to; 0 where it is equal or there is nothing to compare. */
  readonly differences: readonly number[];
}
