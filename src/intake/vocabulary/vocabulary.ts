/**
 * The words of one language: data only, for whoever speaks it to check. Each entry lists what means the same, between commas, the
 * likeliest first. Case, blanks, `_` and a currency in brackets do not matter.
 */
export interface Vocabulary {
  readonly language: string;
  readonly headers?: Headers;
  readonly words?: Words;
  readonly values?: Values;
}

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

/** Single words of a header that has others besides. */
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
  /** With one of these it is another thing: `Cost type`, `Conversion value`. */
  readonly counting?: string;
  /** `Lead cost` is what one lead cost. */
  readonly one?: string;
  /** A ratio, a plan, a share, an id, or something that does not add up: no amount, whatever other words there are. */
  readonly ratio?: string;
  /** The same, anywhere in a header of a language that writes no blanks. */
  readonly ratioPart?: string;
  /** Words that say what kind of cost it is and not where it was spent. */
  readonly noChannel?: string;
  /** A cost of the house, which no channel brings. */
  readonly overhead?: string;
  /** Words beside it that leave it one. */
  readonly overheadFiller?: string;
}

/** What stands in a cell, whole, or in a line above a table. */
export interface Values {
  /** What is sold for money that is spent in the shop later. */
  readonly giftCard?: string;
  readonly total?: string;
  /** With a name behind it a total only where the sum says so: `Total Search`. */
  readonly totalBefore?: string;
  /** With a name before it: `Google Ads Total`. */
  readonly totalBehind?: string;
  /** With a number behind it: `Total of 12 campaigns`. */
  readonly totalOf?: string;
  readonly average?: string;
  /** All values of a column together. */
  readonly all?: string;
  readonly plan?: string;
  /** A plan as well, but in a column of channels `Target` is a shop. */
  readonly goal?: string;
  readonly actual?: string;
  /** A row that others are compared with. */
  readonly compared?: string;
  /** Begins the name of a row that is a part of the row above. */
  readonly partOf?: string;
  readonly levelAccount?: string;
  readonly levelCampaign?: string;
  readonly levelAdGroup?: string;
  readonly levelAd?: string;
  /** Anywhere in a line that says when a file was made. */
  readonly written?: string;
  /** Anywhere in the label of the first day. */
  readonly begins?: string;
  /** A word of that label. */
  readonly from?: string;
  /** A word of the label of the last day. */
  readonly until?: string;
  /** Behind it stands the range that a report was compared with. */
  readonly comparedWith?: string;
  /** Anywhere in a line that names the currency. */
  readonly currencyLine?: string;
  /** Begins what a report says where it found nothing. */
  readonly noData?: string;
  /** A sale that stands. */
  readonly stateCounts?: string;
  /** One that may still come to stand. */
  readonly statePending?: string;
  /** One that came to nothing. */
  readonly stateLost?: string;
  /** One that stood, and whose money was given back. */
  readonly stateRefunded?: string;
  /** One whose money was given back in part: how much, only another column tells. */
  readonly statePartlyRefunded?: string;
  readonly yes?: string;
  readonly no?: string;
  readonly customerNew?: string;
  readonly customerReturning?: string;
  readonly stageSubscriber?: string;
  readonly stageLead?: string;
  /** Found worth it by marketing. */
  readonly stageQualified?: string;
  /** Found worth it by sales. */
  readonly stageSalesQualified?: string;
  readonly stageOpportunity?: string;
  readonly stageCustomer?: string;
  readonly stageLost?: string;
  /** Kinds of campaigns and of ads. */
  readonly campaignKind?: string;
  readonly objective?: string;
  /** Whom a campaign speaks to. */
  readonly audience?: string;
  readonly email?: string;
  readonly affiliate?: string;
  readonly influencer?: string;
  readonly television?: string;
  readonly radio?: string;
  readonly outdoor?: string;
  readonly print?: string;
}
