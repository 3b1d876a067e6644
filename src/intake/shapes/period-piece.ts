import { fromSerial } from '../columns/day-serial.ts';
import type { RawCell } from '../raw.ts';
import { cellText } from '../table/cells.ts';
import { dateHeaders } from './date-headers.ts';
import type { PeriodColumn, PeriodColumns } from './period-columns.ts';
import type { PeriodRow } from './period-row.ts';
import { periodText } from './period-text.ts';

/** One row of the new body: where it comes from, and its number for each metric. */
export interface Piece {
  readonly row: PeriodRow;
  readonly place: number;
  readonly period: PeriodColumn;
  readonly amounts: Map<string, RawCell>;
  /** The column of the tab that each stands in. */
  readonly columns: Map<string, number>;
}

/** The days of a piece: in the year of its row, where the table has a column of years; in its month, where years stand across. */
export function dateOf({ row, period }: Pick<Piece, 'row' | 'period'>, { year, part }: PeriodColumns): string {
  if (part !== null) {
    const years = [fromSerial(period.span.from).year];
    const within = dateHeaders([row.cells[part]], { yearAt: () => null, years })[0];
    return within ? periodText(within) : '';
  }
  const own = year === null ? '' : cellText(row.cells[year]);
  return periodText(period, /^(19|20)\d\d$/.test(own) ? Number(own) : row.year);
}
