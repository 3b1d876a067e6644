/** What the page shows of the periods that were published. */
export interface HistoryShown {
  /** What holding the entries to their seals came to. */
  readonly verified: { readonly isWhole: boolean; readonly says: string };
  readonly restated: readonly Restated[];
  /** How far late conversions usually move what was published, a sentence a source. */
  readonly drift: readonly string[];
}

/** A figure of a published period that is another now. */
export interface Restated {
  /** First and last day of the period, as day serials. */
  readonly from: number;
  readonly to: number;
  /** Whether its conversions may still move. */
  readonly isPreliminary: boolean;
  readonly figure: string;
  /** Null: of all channels. */
  readonly channel: string | null;
  /** Undefined where there was none, or is none. */
  readonly was: number | undefined;
  readonly is: number | undefined;
  readonly why: string;
}
