/** What stands in a cell, whole, or in a line above a table. Lower case. */
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
  /** Planned or expected: alone in a cell, or a word of a header or a title. */
  readonly plan?: string;
  /** A plan as well: what is expected by now, and was never agreed on. */
  readonly forecast?: string;
  /** A plan beside other words; alone in a column of channels, `Target` is a shop. */
  readonly planBeside?: string;
  /** A plan where other words say so too; no word of a header. */
  readonly goal?: string;
  /** What came of a plan. */
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
  /** The state of a campaign or an ad: what ran costs and earns, whatever became of it. */
  readonly campaignState?: string;
  /** A row of a ledger that gives money back. */
  readonly refundRow?: string;
  /** One that is a sale. */
  readonly saleRow?: string;
  /** One that moves money which was sold elsewhere. */
  readonly otherRow?: string;
  readonly yes?: string;
  readonly no?: string;
  readonly customerNew?: string;
  readonly customerReturning?: string;
  /** Any stage on a lead's way to a customer: by these a list of leads is known. */
  readonly leadStage?: string;
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
  /** Words of a campaign's name that say it is of searches for one's own brand. With blanks for hyphens, as the next three. */
  readonly ownBrand?: string;
  /** Words that say it is not, whatever else is said of a brand. */
  readonly notOwnBrand?: string;
  /** Words of a channel's or a campaign's name that say it is paid search. */
  readonly searchAds?: string;
  /** Words that say it is another kind of ads. */
  readonly otherAds?: string;
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
