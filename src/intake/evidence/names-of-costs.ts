import { headerWords } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import type { Columns } from './columns.ts';

const isCost = isWordFor('cost', 'expense');
/** `Kostenart`, `Ausgabenposition`, `Ausgabe`: German writes as one word what others write as two. */
const compound = /^(kosten|ausgaben?|aufwands?)\p{Ll}*$/u;

/** Columns of texts below a word for costs, such as `Expense`, `Cost item` or `Kostenart`: they name what the money was spent on. */
export function namesOfCosts(columns: Columns): number[] {
  return columns.body.keys.flatMap(({ key }, column) => {
    if (!headerWords(key).some((word) => isCost(word) || compound.test(word))) return [];
    const { filled, numeric } = columns.profile(column);
    return filled > 0 && numeric <= 0.1 ? [column] : [];
  });
}
