import { fullYear } from '../columns/civil-span.ts';
import { headerPeriod } from '../columns/header-period.ts';
import type { RawCell } from '../raw.ts';
import { isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

const isMonth = isHeaderFor('month', 'monthPart');

/**
 * `Jan 25`, `Feb 25`: days without a year, or months of 2025. They are months where their column is called so, or where several months
 * have the same two digits behind them. null where most cells are none; the label of a total stays what it is.
 */
export function monthsOfYears(body: TableBody, column: number): RawCell[] | null {
  const cells = body.column(column);
  const digits = new Set<number>();
  const months = new Set<number>();
  const known = new Map<RawCell, string | null>();
  const read = (cell: RawCell): string | null => {
    const period = typeof cell === 'string' ? headerPeriod(cell) : null;
    if (period?.unit !== 'month' || period.digits === undefined || period.digits < 10) return null;
    digits.add(period.digits);
    months.add(period.at);
    return `${fullYear(String(period.digits))}-${String(period.at).padStart(2, '0')}`;
  };
  let filled = 0;
  let found = 0;
  const texts = cells.map((cell): RawCell => {
    if (isBlank(cell)) return cell;
    let text = known.get(cell);
    if (text === undefined) {
      text = read(cell);
      known.set(cell, text);
    }
    filled++;
    if (text !== null) found++;
    return text ?? cell;
  });
  if (found === 0 || found < filled * 0.66) return null;
  return isMonth(body.keys[column]!.key) || (digits.size === 1 && months.size > 1) ? texts : null;
}
