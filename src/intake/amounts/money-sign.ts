import { anyCurrency, isCurrencyCode, isWritten } from '../columns/currencies.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { TableBody } from '../table/table-body.ts';

/** What the money of a row says of its currency: an ISO code, a sign that several share, `''` for nothing. */
export type MoneySign = string | ((row: number) => string);

/** Of one column: what its header says, else the signs beside its amounts. */
export function moneySign(body: TableBody, column: number, numbers: ReadonlyMap<number, NumberColumn>): MoneySign {
  const header = body.keys[column]!.currency;
  if (isCurrencyCode(header)) return header;
  const { currencies, currencyOf, values } = numbers.get(column)!;
  const [sign] = currencies.keys();
  if (sign === undefined) return header;
  if (!currencyOf) return sign;
  return (row) => currencyOf[row] || header || (values[row] ? anyCurrency : '');
}

/** Of several columns together, the first before the next; an ISO code says more than a sign. */
export function joined(signs: readonly MoneySign[]): MoneySign {
  if (signs.every((sign) => typeof sign === 'string')) return signs.reduce(clearer, '');
  return (row) => {
    let together = '';
    for (const sign of signs) together = clearer(together, signIn(sign, row));
    return together;
  };
}

/** Whether two signs cannot be those of one currency. */
export const differ = (a: string, b: string): boolean =>
  !isOpen(a) && !isOpen(b) && a !== b && !isWritten(a, b) && !isWritten(b, a);

export const signIn = (sign: MoneySign, row: number): string => (typeof sign === 'string' ? sign : sign(row));

const isOpen = (sign: string): boolean => sign === '' || sign === anyCurrency;

function clearer(a: string, b: string): string {
  if (a === '' || (a === anyCurrency && b !== '')) return b;
  return isWritten(b, a) ? b : a;
}
