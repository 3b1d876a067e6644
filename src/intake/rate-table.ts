/** One rate of a raw tab, as it stands there. */
export interface TableRate {
  /** The currency that the row or column is about. */
  readonly currency: string;
  /** First day that it holds; minus infinity where the table has no days. */
  readonly from: number;
  readonly value: number;
  /** The other currency where the table names it: one unit of `currency` is `value` of it. `''` where nothing does. */
  readonly base: string;
  /** Where it came from: what the table says of it, and the tab. */
  readonly source: string;
}

/** What a tab without a base may mean: what one unit is worth in the report's currency, or how many units one of that buys. */
export type RateReading = 'worth' | 'per';

/** A raw tab that is a table of exchange rates, and no campaign data. */
export interface RateTable {
  readonly rates: readonly TableRate[];
  /** As the user chose, null where nobody did. */
  readonly chosen: RateReading | null;
  /** What the columns of days, codes and rates are called. */
  readonly columns: Readonly<Record<string, string>>;
}
