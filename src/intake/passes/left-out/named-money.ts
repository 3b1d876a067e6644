import type { Columns } from '../../evidence/columns.ts';
import { headerWords, isRatio } from '../../vocabulary/ratio-words.ts';
import { isWordFor } from '../../vocabulary/words-for.ts';

const isAmount = (columns: Columns, column: number): boolean => {
  const { filled, numeric } = columns.profile(column);
  return filled > 0 && numeric >= 0.8;
};

const isNamedBy =
  (isWord: (word: string) => boolean) =>
  (columns: Columns, column: number): boolean => {
    const { key } = columns.body.keys[column]!;
    return headerWords(key).some(isWord) && !isRatio(key) && isAmount(columns, column);
  };

/** `Value of deals` may be what is missing, though nothing else says that it is money. */
export const namesValue = isNamedBy(isWordFor('value'));

/** Fees are money, whatever they are for. */
export const namesFee = isNamedBy(isWordFor('fee'));

const isPriceWord = isWordFor('price');

/** A price of one thing is a ratio by its words. */
export const namesPrice = (columns: Columns, column: number): boolean =>
  headerWords(columns.body.keys[column]!.key).some(isPriceWord) && isAmount(columns, column);

const moneyWords = { cost: isWordFor('cost', 'expense'), revenue: isWordFor('revenue', 'sales') };

/** `Revenue YTD`, where there is no other revenue: no amount of the row, and yet all that there is. */
export function namesVersion(columns: Columns, column: number, field: 'cost' | 'revenue'): boolean {
  const { key } = columns.body.keys[column]!;
  const bare = key.replace(version, ' ').replace(/[\p{L}\p{M}]+/gu, (word) => (isRunningTotal(word) ? ' ' : word));
  return (
    bare !== key &&
    isAmount(columns, column) &&
    !columns.profile(column).numbers.percent &&
    !isRatio(bare) &&
    headerWords(bare).some(moneyWords[field])
  );
}

const isRunningTotal = isWordFor('runningTotal');

const version =
  /(?<!\p{L})(last|prev|previous|prior|expected|estimated|projected|rolling|ly|py|baseline|to date|so far|year|month|week|quarter|vorjahr|vormonat)(?!\p{L})/gu;
