import { headerKey } from '../columns/header-key.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

const isTax = isHeaderFor('tax');

/** People write so, in sheets of their own. */
const mostRows = 5000;
/** Longer texts are names. */
const longest = 30;

/** Rows whose name is a tax: `VAT 19%`, `zzgl. MwSt.`. Fewer than the others: who sells taxes has campaigns of that name. */
export function taxRows(body: TableBody, numeric: ReadonlySet<number>): number[] {
  if (body.length > mostRows) return [];
  const rows = new Set<number>();
  for (let column = 0; column < body.headers.length; column++) {
    if (numeric.has(column)) continue;
    body.column(column).forEach((cell, row) => {
      if (typeof cell === 'string' && cell.length <= longest && isTaxName(cell)) rows.add(row);
    });
  }
  return rows.size < body.length / 2 ? [...rows].sort((a, b) => a - b) : [];
}

function isTaxName(text: string): boolean {
  const bare = text.replace(/[\d.,]+\s*%|[()+:]/g, ' ').replace(/^\s*(plus|zzgl\.?|incl\.?|inkl\.?|\+)\s/i, '');
  return isTax(headerKey(bare.trim()).key);
}
