/** The amounts that a campaign row can carry, in the order in which they are shown everywhere. */
export const measures = [
  'impressions',
  'clicks',
  'cost',
  'conversions',
  'revenue',
  'leads',
  'orders',
  'newCustomers',
] as const;
export type Measure = (typeof measures)[number];

/** The measures that are money, and so have a currency. */
export const moneyMeasures = ['cost', 'revenue'] as const satisfies readonly Measure[];
export type MoneyMeasure = (typeof moneyMeasures)[number];

/** Amounts beside those of the rows, entry for entry: NaN where the source converted nothing. */
export interface ConvertedMoney {
  /** ISO code, `''` where nothing says it. */
  readonly currency: readonly string[];
  readonly cost: Float64Array;
  readonly revenue: Float64Array;
  /** The columns that they stand in. */
  readonly headers: readonly string[];
}

/**
 * Campaign rows, kept by column: a hundred thousand rows are a dozen arrays and not a hundred thousand objects.
 * All arrays have `length` entries. In a measure NaN is missing, which is not zero. In `from` and `to` NaN is undated.
 */
export interface CampaignRows {
  readonly length: number;
  /** First and last day that the row covers, as day serials (days since 1899-12-30). A daily row has them equal. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly channel: readonly string[];
  /** An error in a cell of names is in brackets here. */
  readonly campaign: readonly string[];
  readonly adGroup: readonly string[];
  /** ISO 4217 code of the money in this row, or the sign where several currencies share it (`$`); `''` where nothing says it. */
  readonly currency: readonly string[];
  readonly measures: Readonly<Record<Measure, Float64Array>>;
  /** The same money in another currency, where the source has converted it itself. */
  readonly converted?: ConvertedMoney;
  /** Row in the raw tab, 1-based. A wide table gives several campaign rows with the same row. */
  readonly sourceRow: Int32Array;
}
