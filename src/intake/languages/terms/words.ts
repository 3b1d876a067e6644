/** Single words of a header that has others besides. Lower case. */
export interface Words {
  readonly cost?: string;
  /** Costs of any kind, also those of no channel. */
  readonly expense?: string;
  readonly revenue?: string;
  readonly sales?: string;
  readonly impressions?: string;
  readonly clicks?: string;
  readonly conversions?: string;
  readonly leads?: string;
  readonly orders?: string;
  readonly date?: string;
  readonly campaign?: string;
  /** Words beside a count that leave it what it is. */
  readonly plain?: string;
  /** Says that things were counted: `Number of`, `Qty`. */
  readonly number?: string;
  /** Sold, or what it was sold for: among other words, money only where the column shows that it is. */
  readonly sold?: string;
  /** The first part of a long word whose last says what it is: `Werbe` of `Werbekosten`. */
  readonly advertising?: string;
  /** Leaves a header what it is, anywhere in one of a language that writes no blanks. */
  readonly plainPart?: string;
  /** With one of these it is another thing: `Cost type`, `Conversion value`. */
  readonly counting?: string;
  /** `Lead cost` is what one lead cost, and `Coût des marchandises` what the goods did. */
  readonly one?: string;
  /** Money or a worth of something, where nothing else says of what. */
  readonly value?: string;
  /** What one thing was bought for. */
  readonly price?: string;
  /** Money that was paid, whatever it was for. */
  readonly fee?: string;
  /** A ratio, a plan, a share, an id, or something that does not add up: no amount, whatever other words there are. */
  readonly ratio?: string;
  /** The same, anywhere in a header of a language that writes no blanks. */
  readonly ratioPart?: string;
  /** What has come together up to a day: each row holds those before it, so that nobody adds them. */
  readonly runningTotal?: string;
  /** Words that say what kind of cost it is and not where it was spent. */
  readonly noChannel?: string;
  /** A cost of the house, which no channel brings. */
  readonly overhead?: string;
  /** Words beside it that leave it one. */
  readonly overheadFiller?: string;
}
