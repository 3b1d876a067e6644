import { headerKey } from '../columns/header-key.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import type { TableBody } from '../table/table-body.ts';
import { firstLetters } from '../vocabulary/first-letters.ts';
import { headersFor, isHeaderFor } from '../vocabulary/words-for.ts';

const isTax = isHeaderFor('tax');

/** People write so, in sheets of their own. */
const mostRows = 5000;
/** Longer texts are names. */
const longest = 30;

/** Rows whose name is a tax: `VAT 19%`, `zzgl. MwSt.`. Fewer than the others: who sells taxes has campaigns of that name. */
export function taxRows(body: TableBody, numeric: ReadonlySet<number>): number[] {
  if (body.length > mostRows) return [];
  const rows = new Set<number>();
  const isNamed = remembered((text) => isTax(headerKey(bare(text)).key));
  for (let column = 0; column < body.headers.length; column++) {
    if (numeric.has(column)) continue;
    body.column(column).forEach((cell, row) => {
      if (typeof cell === 'string' && cell.length <= longest && mayName(cell) && isNamed(cell)) rows.add(row);
    });
  }
  return rows.size < body.length / 2 ? [...rows].sort((a, b) => a - b) : [];
}

const before = ['plus', 'zzgl', 'incl', 'inkl'];
/** Most names begin otherwise. */
const mayBegin = once(() => firstLetters([...before, ...headersFor('tax')]));

const mayName = (text: string): boolean => mayBegin()(text) || text.includes('%');

/** The name without its rate, and what says that it is added. */
const bare = (text: string): string =>
  text
    .replace(/[\d.,]+\s*%|[()+:]/g, ' ')
    .replace(new RegExp(String.raw`^\s*(${before.join('|')})\.?\s`, 'i'), '')
    .trim();
