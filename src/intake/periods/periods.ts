import { cellState } from '../columns/cell-state.ts';
import { type DateColumn, readDates } from '../columns/read-dates.ts';
import type { RawCell } from '../raw.ts';
import type { Finding, Period } from '../reading.ts';
import { isBlank, shown } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { writesDayFirst } from './date-language.ts';
import type { NamedPeriod } from './named-period.ts';

/** First and last day of each row; NaN is undated. */
export interface Periods {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Rows that an unreadable date keeps back, with the cell. */
  readonly unreadable: readonly UnreadableDate[];
  readonly findings: readonly Finding[];
}

export interface UnreadableDate {
  readonly row: number;
  readonly where: Omit<Finding, 'code' | 'row'>;
}

/** What the reader of dates knows of a table besides its cells. */
export interface PeriodContext {
  readonly body: TableBody;
  readonly order: DateOrder | undefined;
  /** The days that the report says it covers. */
  readonly preamble: Period | null;
  /** What the name of the tab says of its days. */
  readonly named: NamedPeriod;
  /** The first month of the fiscal year, 1 to 12, where that is known. */
  readonly fiscalYear: number | undefined;
  /** Whether a row counts and has money, so that a missing date matters. */
  readonly counts: (row: number) => boolean;
}

export type DateOrder = 'dmy' | 'mdy';

export const hasAny = (read: DateColumn): boolean => read.days.some((value) => !Number.isNaN(value));

export const isUndecided = (read: DateColumn): boolean => read.order === 'undecided' && read.ambiguous > 0;

export const isDecided = (read: DateColumn): read is DateColumn & { order: 'dmy' | 'mdy' } =>
  read.order === 'dmy' || read.order === 'mdy';

/** A column of dates, in the order that was chosen, else the one that its cells show, else the only one that fits the report's days. */
export function readDateColumn(
  { body, preamble, order, fiscalYear }: PeriodContext,
  column: number,
  as = order,
): DateColumn {
  const read = readDates(body.column(column), { ...(as ? { order: as } : {}), ...(fiscalYear ? { fiscalYear } : {}) });
  if (!isUndecided(read) || as) return read;
  return (
    fitting(body, column, preamble) ??
    (writesDayFirst(body.keys, column) ? readDates(body.column(column), { order: 'dmy' }) : read)
  );
}

/** The one order in which all days are those that the report says it covers. */
function fitting(body: TableBody, column: number, preamble: Period | null): DateColumn | null {
  if (!preamble) return null;
  const fits = (['dmy', 'mdy'] as const)
    .map((one) => readDates(body.column(column), { order: one }))
    .filter(({ days }) =>
      days.every((value) => Number.isNaN(value) || (value >= preamble.from && value <= preamble.to)),
    );
  return fits.length === 1 ? fits[0]! : null;
}

/** Rows without a day, because nobody can tell the day from the month: their money counts all the same. */
export function withoutOrder(body: TableBody, column: number, read: DateColumn): Periods {
  const cells = body.column(column);
  const example = cells.find((cell, i) => read.state[i] === cellState.value && typeof cell === 'string');
  const none = new Float64Array(body.length).fill(Number.NaN);
  return {
    from: none,
    to: none,
    unreadable: [],
    findings: [
      { code: 'date-order-undecided', column: body.headers[column]!, got: shown(example), count: read.ambiguous },
    ],
  };
}

/** Rows that name a part of a fiscal year, while nothing says when that begins: their money counts, in no month. */
export function withoutFiscalYear(body: TableBody, column: number, read: DateColumn): Periods {
  const cells = body.column(column);
  const example = cells.findIndex(
    (cell, i) => read.state[i] === cellState.value && !isBlank(cell) && Number.isNaN(read.days[i]!),
  );
  const where = { row: body.rowNumber(example), column: body.headers[column]!, got: shown(cells[example]) };
  return {
    from: read.days,
    to: read.ends,
    unreadable: unreadableCells(body, read, column),
    findings: [{ code: 'fiscal-year-unclear', ...where, count: read.fiscal }],
  };
}

export function unreadableCells(body: TableBody, read: DateColumn, column: number): UnreadableDate[] {
  if (read.unreadable === 0) return [];
  const cells = body.column(column);
  const found: UnreadableDate[] = [];
  for (let row = 0; row < read.length; row++) {
    if (read.state[row] === cellState.unreadable)
      found.push({ row, where: { column: body.headers[column]!, got: shown(cells[row]) } });
  }
  return found;
}

/**
 * Says that day and month of some dates were exchanged on the way, and have been put right, or may have been. `told` is the column whose
 * texts tell it.
 */
export function daysSwapped(body: TableBody, column: number, read: DateColumn, told = column): Finding[] {
  if (read.swapped === 0 && read.doubtful === 0) return [];
  const cells = body.column(column);
  const isOther = (cell: RawCell, i: number) =>
    typeof cell === 'object' && (read.swapped === 0 || Math.floor(cell.serial) !== read.days[i]);
  const row = Math.max(0, cells.findIndex(isOther));
  const got = shown(body.column(told).find((cell) => typeof cell === 'string' && /^\s*\d{1,2}\D/.test(cell)));
  const where = { row: body.rowNumber(row), column: body.headers[column]!, got };
  if (read.doubtful > 0) return [{ code: 'days-maybe-swapped', ...where, count: read.doubtful }];
  return [{ code: 'days-swapped', ...where, count: read.swapped, details: { read: read.days[row]! } }];
}

/** Says that rows cover several days. */
export function rangeRows(
  { body, counts }: PeriodContext,
  column: number,
  from: Float64Array,
  to: Float64Array,
): Finding[] {
  let count = 0;
  let example = -1;
  for (let i = 0; i < body.length; i++) if (to[i]! > from[i]! && counts(i) && count++ === 0) example = i;
  if (count === 0) return [];
  const details = { from: from[example]!, to: to[example]! };
  return [{ code: 'range-rows', row: body.rowNumber(example), column: body.headers[column]!, count, details }];
}
