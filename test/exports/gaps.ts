/** Exports of the corpus that are not read right yet, and what is wrong, by name. One that has become right is taken off. */
export const gaps: Readonly<Record<string, string>> = {
  'Amazon EN: DSP': 'taken for DV360',
  'DV360: totals without a name, and what was asked below': 'a line of text at the end is held as a row',
  'Google Ads compared with the month before': 'the first of two ranges above the table is not read',
  'Ratios with the words of amounts before the amounts': 'lead cost is a ratio and taken for a cost',
  'Ad level rows and campaign rows in one table': 'parents and their parts are both added',
  'Weeks, and the month’s sum named by the month': 'a month is added to its weeks',
  'Forecast rows below actual rows': 'what was planned is added to what happened',
  'Repeat of campaign names, every number a text with an apostrophe': 'an apostrophe before a date',
  'Pivot in outline: the sum of a group above it, channel in the first row only':
    'the sum of a group is added to its parts',
  'Pivot in compact form: campaigns indented below their channel': 'the sum of a group is added to its parts',
};

/** The same of exports that something was done to: `export / mutation`. */
export const mutationGaps: Readonly<Record<string, string>> = {
  'Google Ads EN: ad groups, and an account total with more in it / total labels emptied':
    'several totals without names that are not equal are added',
  'Shopify: orders, one line an item / a footer': 'a line of two texts counts as an order',
  'Hand-kept: two header rows / columns in reverse': 'changes in silence',
  'Universal Analytics, the table of days below / rows in reverse': 'changes in silence',
  'Universal Analytics, the table of days below / blank lines between': 'changes in silence',
  'Universal Analytics, the table of days below / rows of nothing but delimiters between': 'changes in silence',
  'Universal Analytics, the table of days below / a counting column in front': 'changes in silence',
  'Google Ads search terms, others in a total / total labels emptied':
    'several totals without names that are not equal are added',
  'Google Ads video campaigns: views and no clicks column / total labels emptied':
    'several totals without names that are not equal are added',
  'Pinterest: rows that are the same and both count / the table twice': 'changes in silence',
};

/** The same of exports that were pasted into a sheet. */
export const pasteGaps: Readonly<Record<string, string>> = {
  'Meta FR: through Excel, narrow spaces': 'days up to the 12th become months',
  'Kaggle: Google Ads sample, messy': 'days up to the 12th become months',
};
