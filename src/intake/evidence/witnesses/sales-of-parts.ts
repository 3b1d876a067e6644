import { headerWords, isRatio } from '../../vocabulary/ratio-words.ts';
import { isHeaderFor, isWordFor } from '../../vocabulary/words-for.ts';
import type { Columns } from '../columns.ts';
import type { Witness } from '../evidence.ts';
import { columnSums } from '../relations.ts';

const isEarnedWord = isWordFor('revenue', 'sales', 'sold');
const isRevenueWord = isWordFor('revenue');
const isSpentWord = isWordFor('cost', 'expense', 'fee');
const isTax = isHeaderFor('tax');

/** As many digits as have to come out right. */
const enough = 5;

const saysEarned = (key: string): boolean => {
  const words = headerWords(key);
  return words.some(isEarnedWord) && !words.some(isSpentWord) && !isRatio(key) && !isTax(key);
};

/** Whether numbers under a word for sales are money: a word that is none of counts, a currency, or cents. */
const isMoney = ({ body: { keys }, profile }: Columns, column: number): boolean => {
  const { key, currency } = keys[column]!;
  const { hasMoneySigns, decimals } = profile(column);
  return currency !== '' || hasMoneySigns || decimals > 0 || headerWords(key).some(isRevenueWord);
};

/** `Online sales` + `Shop sales` = `Total sales` in each row: the total is the revenue, and its parts say it again. */
export const salesOfParts: Witness<'revenue'> = {
  id: 'sales-of-parts',
  hear(columns) {
    const { keys, headers } = columns.body;
    const among = keys.flatMap(({ key }, column) => (saysEarned(key) ? [column] : []));
    if (among.length < 3) return [];
    const amounts = among.filter(
      (column) => columns.profile(column).filled > 1 && columns.profile(column).numeric >= 0.9,
    );
    return columnSums(columns, amounts).flatMap(({ total, parts, digits, rows, of }) => {
      if (digits < enough || ![total, ...parts].every((column) => isMoney(columns, column))) return [];
      const reason = { by: 'sum', of: parts.map((part) => headers[part]!), rows, among: of } as const;
      return [
        { column: total, role: 'revenue' as const, weight: 5, reason },
        ...parts.map((column) => ({ column, role: 'revenue' as const, weight: -20, reason })),
      ];
    });
  },
};
