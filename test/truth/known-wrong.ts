/**
 * Of the random tables of a shape, how many in a hundred are read wrong in silence today. The aim is none: whoever makes the intake
 * read a shape better lowers its number, and takes the line out once it is 0. No number is ever raised to make a test pass, save where
 * the generator itself has learnt to write harder tables, or a shape that was refused whole is read for the first time.
 */
export const knownWrong: Readonly<Record<string, number>> = {
  'hand-kept': 15,
  breakdown: 20,
  'refund-column': 5,
  'wide-channels': 5,
  'wide-channel-metrics': 10,
  'several-currencies': 5,
  'shared-signs': 30,
  abbreviated: 5,
  'odd-dates': 10,
  quarters: 5,
  'range-in-preamble': 5,
  'second-table': 5,
  'summary-table': 5,
  'channel-spellings': 5,
  'unknown-words': 5,
};
