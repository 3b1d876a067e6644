import { isCurrencyCode } from '../columns/currencies.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** How many rows are looked at before a column is read whole. */
const sampled = 200;

/** The column whose names of markets or accounts say a currency each, `Schweiz (CHF)`; undefined where none names several. */
export function columnOfNames(body: TableBody, numbers: ReadonlyMap<number, NumberColumn>): number | undefined {
  for (let column = 0; column < body.headers.length; column++) {
    if (numbers.has(column)) continue;
    const sample: RawCell[] = [];
    for (let row = 0; row < Math.min(sampled, body.length); row++) sample.push(body.row(row)[column] ?? '');
    const told = sample.map(currencyInName).filter((code) => code !== '');
    const filled = sample.filter((cell) => !isBlank(cell)).length;
    // The label of a total names none.
    if (told.length >= Math.max(2, filled * 0.8) && new Set(told).size > 1) return column;
  }
  return undefined;
}

/** `GOOGLE (ALL)` is in no lek. */
const alsoWords: ReadonlySet<string> = new Set(['ALL', 'TOP']);

/** `Account UK - GBP` is in pounds; `''` where the name says nothing. */
export function currencyInName(cell: RawCell): string {
  if (typeof cell !== 'string') return '';
  const { currency } = headerCurrency(cellText(cell));
  return isCurrencyCode(currency) && !alsoWords.has(currency) ? currency : '';
}
