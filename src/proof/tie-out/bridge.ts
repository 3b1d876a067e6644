/** What a difference between what a platform reports and what the books hold can come from. */
export const bridgeKinds = [
  'timing',
  'currency',
  'tax',
  'refunds',
  'fees',
  'duplicates',
  'missing',
  'wrong-period',
  'sign',
  'gross-or-net',
  'channel-mapping',
  'rounding',
] as const;
export type BridgeKind = (typeof bridgeKinds)[number];

/** One amount that explains part of the difference, and the lines of either side that it was read from. */
export interface BridgeItem {
  readonly kind: BridgeKind;
  /** In the report currency; added to the reported figure it leads to the booked one. */
  readonly amount: number;
  /** Places in `reported` and `booked` of the pair. */
  readonly reported: readonly number[];
  readonly booked: readonly number[];
}

/** The way from a reported figure to the booked one: reported + items + unexplained = booked, exactly. */
export interface Bridge {
  readonly channel: string;
  /** The calendar month that it is of, as the day serial of its first day. */
  readonly month: number;
  readonly reported: number;
  readonly items: readonly BridgeItem[];
  readonly unexplained: number;
  readonly booked: number;
  /** Whether what is not explained is within the tolerance. */
  readonly ties: boolean;
}
