import { headerPeriod } from '../columns/header-period.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank, isSigned, looksNumeric } from './cells.ts';
import { metricOf } from './metric-of.ts';

type Rows = readonly (readonly RawCell[])[];

/**
 * Whether a row heads columns of months or days: periods and words only, with numbers below that are no dates. `2024 | 2025` are years
 * in a first row, and may be amounts below one: there digits alone are none.
 */
export function isPeriodHeader(cells: Rows, r: number, isFirst: boolean): boolean {
  const row = cells[r]!;
  const units = new Map<string, Set<string>>();
  const columns: number[] = [];
  for (let c = 0; c < row.length; c++) {
    const cell = row[c]!;
    if (isBlank(cell)) continue;
    const period = headerPeriod(cell);
    if (period && (isFirst || !isDigits(cell))) {
      const unit = units.get(period.unit) ?? new Set();
      units.set(period.unit, unit.add(cellText(cell)));
      columns.push(c);
    } else if (typeof cell !== 'string' || looksNumeric(cell) || isSigned(cell)) return false;
  }
  const most = Math.max(0, ...[...units.values()].map((texts) => texts.size));
  if (most < 2 || most < columns.length / 3) return false;
  for (let below = r + 1; below < Math.min(cells.length, r + 6); below++) {
    const under = columns.map((c) => cells[below]![c]).filter((cell) => !isBlank(cell));
    if (under.length === 0) continue;
    return (
      under.some(isAmount) &&
      under.every((cell) => isAmount(cell) || (typeof cell === 'string' && !headerPeriod(cell) && !/\p{L}/u.test(cell)))
    );
  }
  return false;
}

/** `10.50` and `ZAR 8,65` may be a month and a day in a first row, and are amounts below one. */
const isDigits = (cell: RawCell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && (/^\s*\d+([.,]\d\d)?\s*$/.test(cell) || isSigned(cell)));

/** A number as people write it; `1.2.2025` is a day, whatever a reader of numbers makes of it. */
const isAmount = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' &&
    !/^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(cell.trim()) &&
    !Number.isNaN(readNumbers([cell]).values[0]!));

/** Whether a line says only what stands over groups of columns, as `Spend` over its months: the header is the line below it. */
export const standsOver = (line: readonly RawCell[], header: readonly RawCell[]): boolean => {
  const filled = line.filter((cell) => !isBlank(cell));
  return (
    filled.length < header.filter((cell) => !isBlank(cell)).length &&
    filled.every((cell) => headerPeriod(cell) !== null || metricOf(cellText(cell)) !== null)
  );
};
