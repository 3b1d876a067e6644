import { headerWords, isRatio } from '../../vocabulary/ratio-words.ts';
import { isHeaderFor, isWordFor } from '../../vocabulary/words-for.ts';
import type { Columns } from '../columns.ts';
import type { Evidence, Witness } from '../evidence.ts';
import { quotient } from '../relations.ts';

/** Many pairs are tried, so that more has to come out right than where the header names the ratio. */
const enough = 8;

const isCostWord = isWordFor('cost', 'expense');
const isCost = (key: string): boolean => headerWords(key).some((word) => isCostWord(word));
const isQuantity = isHeaderFor('quantity');
const isOrderId = isHeaderFor('orderId');
/** Costs divided by a count are costs; a count that is a cost times another count is so by chance. */
const isCounted = isHeaderFor('impressions', 'clicks', 'conversions', 'leads', 'orders', 'newCustomers', 'quantity');

/** `Koszt kliknięcia` is no cost where it is another column ÷ a count in each row: then that one is. */
export const unitCosts: Witness<'cost'> = {
  id: 'unit-costs',
  hear(columns) {
    const { keys } = columns.body;
    const amounts = keys.flatMap(({ key }, column) =>
      columns.profile(column).numeric >= 0.8 && !isRatio(key) ? [column] : [],
    );
    const worded = amounts.filter((column) => isCost(keys[column]!.key));
    const counts = amounts.filter((column) => isCount(columns, column));
    return worded.flatMap((is) => proofs(columns, is, amounts, counts));
  },
};

function proofs(
  columns: Columns,
  is: number,
  amounts: readonly number[],
  counts: readonly number[],
): Evidence<'cost'>[] {
  const { headers, keys } = columns.body;
  for (const over of amounts) {
    if (isCounted(keys[over]!.key)) continue;
    for (const under of counts) {
      if (over === is || under === is || over === under || isOrderId(keys[under]!.key)) continue;
      const held = quotient(columns, over, under, is, 1);
      if (!held || held.digits < enough) continue;
      const reason = {
        by: 'quotient',
        of: [headers[over]!, headers[under]!],
        is: headers[is]!,
        rows: held.rows,
        among: held.of,
      } as const;
      const denied = { column: is, role: 'cost', weight: -20, reason } as const;
      // What pieces of an order came to was sold as often as it was bought.
      const isOfOrders = isQuantity(keys[under]!.key) && keys.some(({ key }) => isOrderId(key));
      return isOfOrders && !isCost(keys[over]!.key)
        ? [denied]
        : [denied, { column: over, role: 'cost', weight: 5, reason }];
    }
  }
  return [];
}

const isCount = (columns: Columns, column: number): boolean =>
  columns
    .profile(column)
    .numbers.values.every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0));
