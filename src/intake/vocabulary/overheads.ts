import { headerKey } from '../columns/header-key.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { once } from '../once.ts';
import { firstLetters } from './first-letters.ts';
import { folded } from './folded.ts';
import { headerWords } from './ratio-words.ts';
import { isHeaderFor, type WordTerm, wordsFor } from './words-for.ts';

const setOf = (...terms: readonly WordTerm[]) => once(() => new Set(wordsFor(...terms).map(stripAccents)));

const overheads = setOf('overhead');
const beside = setOf('overheadFiller', 'cost', 'expense');

const mayBegin = once(() => firstLetters([...overheads(), ...beside()]));

/** Beside what was sold, these are what the customer paid of it. */
const isOfOrders = isHeaderFor('tax', 'shipping', 'discount', 'agencyFee', 'techFee', 'commission');

/** Whether a header or a line names a cost of the house that no channel brings: `Salaries & wages`, `Office rent`, `Mietkosten`. */
export function isOverhead(text: string): boolean {
  // Each word is one of them, the first as well: asked of the names of all rows.
  if (!mayBegin()(text)) return false;
  const { key } = headerKey(text);
  if (isOfOrders(key)) return false;
  const words = headerWords(folded(key));
  return (
    words.some((word) => overheads().has(word)) && words.every((word) => overheads().has(word) || beside().has(word))
  );
}

/** Whether a name has a word for one among others: `Salaires équipe marketing` is likely none of a channel. */
export const mentionsOverhead = (text: string): boolean =>
  headerWords(folded(headerKey(text).key)).some((word) => overheads().has(word));
