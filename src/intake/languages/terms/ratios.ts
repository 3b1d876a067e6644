/** What a column of ratios is called. Whole names, and the parts of those that say what one thing cost: `Cost per click`. Lower case. */
export interface Ratios {
  readonly costPerClick?: string;
  readonly costPerThousand?: string;
  readonly costPerConversion?: string;
  readonly costPerLead?: string;
  readonly costPerOrder?: string;
  readonly costPerNewCustomer?: string;
  readonly clickRate?: string;
  readonly conversionRate?: string;
  /** Cost ÷ revenue. */
  readonly costOfSales?: string;
  readonly returnOnCost?: string;
  readonly orderValue?: string;
  /** Begins what one thing cost. */
  readonly costOf?: string;
  /** Stands between it and the thing. */
  readonly per?: string;
  /** How the names of these things begin. */
  readonly click?: string;
  readonly thousand?: string;
  readonly conversion?: string;
  readonly lead?: string;
  readonly order?: string;
  readonly newCustomer?: string;
  /** Words beside a name that leave the ratio what it is. */
  readonly average?: string;
}
