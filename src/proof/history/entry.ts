/** A figure as it was published; undefined where the page had none. */
export type Published = number | undefined;

/** One published period: what the page said of it, and what that was made from. */
export interface Entry {
  /** First and last day, as `2026-06-01`. */
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  /** In the spreadsheet's zone, as `2026-07-02 10:15`. */
  readonly at: string;
  /** Who published it, as they say; `unknown` where nobody says. */
  readonly who: string;
  /** Stands for how the figures are defined. */
  readonly definitions: string;
  /** Stands for all that the raw tabs held. */
  readonly inputs: string;
  /** JSON by id, its keys in order. */
  readonly settings: Readonly<Record<string, string>>;
  /** The ids of the figures, in the order in which each line holds them. */
  readonly figures: readonly string[];
  readonly all: readonly Published[];
  readonly channels: readonly { readonly name: string; readonly values: readonly Published[] }[];
  readonly sources: readonly SourceLine[];
}

/** What one source gave one channel in the period: small sums and counts, so that a later change can be told from its like. */
export interface SourceLine {
  readonly source: string;
  readonly channel: string;
  readonly rows: number;
  readonly campaigns: number;
  /** First and last day of these rows. */
  readonly from: string;
  readonly to: string;
  /** Stands for which rows there are: their days, campaigns and ad groups. */
  readonly rowsStamp: string;
  /** Stands for the same without names: how many rows there are on each day. */
  readonly daysStamp: string;
  /** In the order of the measures; money in the report currency. */
  readonly sums: readonly Published[];
  /** Spend and revenue before they were converted. */
  readonly original: readonly Published[];
}
