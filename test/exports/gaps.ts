/** Exports of the corpus that are not read right yet, and what is wrong, by name. One that has become right is taken off. */
export const gaps: Readonly<Record<string, string>> = {
  'TikTok DE: by day': 'nothing tells that it is TikTok, so its days and clicks are not known',
  'Amazon DE: 7 Tage, Windows-1252': 'the German names of sales and orders are not known',
  'Amazon EN: DSP': 'taken for DV360',
  'Hand-kept: two header rows': 'the revenue of the group of totals is added besides',
  'DV360: totals without a name, and what was asked below': 'a line of text at the end is held as a row',
  'Google Ads compared with the month before': 'the first of two ranges above the table is not read',
  'Ratios with the words of amounts before the amounts': 'lead cost is a ratio and taken for a cost',
  'Amounts in thousands: Spend (k€)': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend (in thousands)': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend ($000)': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend (K)': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend in TEUR': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend (000s)': 'the unit in the header goes unnoticed',
  'Amounts in thousands: Spend (USD m)': 'the unit in the header goes unnoticed',
  'Amounts in hundredths: cost_cents': 'the unit in the header goes unnoticed',
  'Amounts in hundredths: spend_in_cents': 'the unit in the header goes unnoticed',
  'Amounts in hundredths: spend_minor_units': 'the unit in the header goes unnoticed',
  'Cost with and without VAT': 'both are added, as if they were two channels',
  'Two tables one below the other, with titles and other columns': 'the platform of the first table is taken for all',
  Taboola: 'taken for Google Ads',
  'Universal Analytics, the table of days below': 'the table below is taken for rows of the one above',
  'Paid and organic': 'taken for Snapchat',
  'Shopify FR: sales by day': 'French names of Shopify are not known',
  'Ad level rows and campaign rows in one table': 'parents and their parts are both added',
  'Weeks, and the month’s sum named by the month': 'a month is added to its weeks',
  'Forecast rows below actual rows': 'what was planned is added to what happened',
  'Repeat of campaign names, every number a text with an apostrophe': 'an apostrophe before a date',
  'Google Ads: thirteen totals for five campaigns': 'so many totals are taken for campaigns',
  'Google Ads, totals and nothing else': 'totals alone are taken for campaigns',
};

/** The same of exports that something was done to: `export / mutation`. */
export const mutationGaps: Readonly<Record<string, string>> = {
  'Google Ads EN: ad groups, and an account total with more in it / total labels emptied':
    'several totals without names that are not equal are added',
  'Shopify: orders, one line an item / a footer': 'a line of two texts counts as an order',
  'Google Ads search terms, others in a total / total labels emptied':
    'several totals without names that are not equal are added',
  'Google Ads video campaigns: views and no clicks column / total labels emptied':
    'several totals without names that are not equal are added',
  'Pinterest: rows that are the same and both count / the table twice': 'changes in silence',
};

/** The same of exports that were pasted into a sheet. */
export const pasteGaps: Readonly<Record<string, string>> = {
  'Google Ads DE: only all conversions, semicolons, Windows-1252': 'thousands with a point become small numbers',
  'Meta FR: through Excel, narrow spaces': 'days up to the 12th become months',
  'Kaggle: Google Ads sample, messy': 'days up to the 12th become months',
  'Hand-kept pt-BR: reais': 'thousands with a point become small numbers',
  'LinkedIn NL: D-M-YYYY, decimal comma': 'thousands with a point become small numbers',
};
