/** What is tied: what was spent to invoices, what was earned to booked sales. */
export type TiedSide = 'spend' | 'revenue';

/** One row of what the platforms report. */
export interface Reported {
  /** First and last day, as day serials. */
  readonly from: number;
  readonly to: number;
  readonly channel: string;
  readonly campaign: string;
  /** In its own currency, as the platform wrote it. */
  readonly amount: number;
  readonly currency: string;
  /** Source tab and row. */
  readonly source: string;
  readonly row: number;
}

/** One line of the books: an invoice, a posting, an order. What the books do not say is NaN or ''. */
export interface Booked {
  /** The day it is booked on. */
  readonly day: number;
  /** Account, vendor or customer, and what else its line says. */
  readonly text: string;
  /** Number of the invoice or order. */
  readonly reference: string;
  /** As the books write it: of a shop the channel, of an invoice its vendor. */
  readonly channel: string;
  /** What the books count, in its own currency: positive for a cost on the side of spend and for a sale on the side of revenue. */
  readonly amount: number;
  readonly tax: number;
  readonly refund: number;
  readonly fee: number;
  readonly currency: string;
  readonly source: string;
  readonly row: number;
}

/** Both sides of what is to be tied out. */
export interface Pair {
  readonly side: TiedSide;
  readonly reported: readonly Reported[];
  readonly booked: readonly Booked[];
  /** The report currency. */
  readonly currency: string;
  /** What one unit of a currency is worth in the report currency. */
  readonly rates: ReadonlyMap<string, number>;
  /** A difference up to both of these ties: an amount in the report currency, and a share of the booked figure. */
  readonly tolerance: { readonly amount: number; readonly share: number };
}
