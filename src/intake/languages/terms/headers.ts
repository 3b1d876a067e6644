/** What stands in a header, whole. */
export interface Headers {
  readonly day?: string;
  /** The week of a row, by any of its days. */
  readonly week?: string;
  readonly month?: string;
  readonly quarter?: string;
  /** `Year`, beside a column for the month or the quarter. */
  readonly year?: string;
  /** `Month name` and its like: a month only where a year stands beside it. */
  readonly monthPart?: string;
  /** A day from 1 to 31, beside columns for the month and the year. */
  readonly dayPart?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly channel?: string;
  readonly platform?: string;
  readonly source?: string;
  readonly network?: string;
  readonly medium?: string;
  readonly campaignType?: string;
  readonly campaign?: string;
  readonly campaignId?: string;
  readonly adGroup?: string;
  readonly impressions?: string;
  readonly clicks?: string;
  /** Clicks of some kind, where all clicks are not counted. */
  readonly someClicks?: string;
  readonly cost?: string;
  /** Money that may be spent or earned. */
  readonly amount?: string;
  readonly conversions?: string;
  /** What a conversion often is, where there is no column of that name. */
  readonly purchases?: string;
  readonly revenue?: string;
  /** Money or a number of things. */
  readonly sales?: string;
  readonly leads?: string;
  readonly orders?: string;
  readonly newCustomers?: string;
  readonly currency?: string;
  /** Columns by which platforms split a campaign into several rows. */
  readonly breakdown?: string;
  /** Whether a row is of a campaign, an ad group or an ad. */
  readonly level?: string;
  /** Whether a row is planned or actual. */
  readonly rowKind?: string;
  /** A week by its first day. */
  readonly weekBeginning?: string;
  /** A week by its last day: the seven days up to it. */
  readonly weekEnding?: string;
  readonly fiscalYear?: string;
  readonly fiscalQuarter?: string;
  /** The column that names what each row of an unpivoted sheet counts. */
  readonly metric?: string;
  /** The column that holds it. */
  readonly metricValue?: string;
  /** What became of an order, a deal, a payment or an affiliate sale. */
  readonly status?: string;
  /** Money given back, in a column of its own. */
  readonly refund?: string;
  readonly gross?: string;
  readonly net?: string;
  readonly tax?: string;
  readonly shipping?: string;
  readonly discount?: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  readonly debit?: string;
  readonly credit?: string;
  readonly orderId?: string;
  /** Who bought: an id, a name or an address. */
  readonly customer?: string;
  /** New or returning. */
  readonly customerKind?: string;
  /** Whether it is the first order of its customer. */
  readonly firstOrder?: string;
  /** How far a contact of a CRM has come. */
  readonly lifecycle?: string;
  readonly becameCustomer?: string;
  readonly becameLead?: string;
  /** The day on which a contact, a deal or an order was made. */
  readonly created?: string;
  /** The day on which a deal was won or lost. */
  readonly closed?: string;
  readonly dealStage?: string;
  readonly dealAmount?: string;
  readonly commission?: string;
  readonly agencyFee?: string;
  readonly techFee?: string;
  /** What may be spent. */
  readonly budget?: string;
  /** What was spent, beside a budget. */
  readonly actual?: string;
  /** What a campaign aims at: no channel. */
  readonly objective?: string;
  /** What is sold: no channel. */
  readonly category?: string;
}
