import { type DateColumn, readDates } from '../columns/read-dates.ts';
import { shown } from '../table/cells.ts';
import {
  daysSwapped,
  hasAny,
  isDecided,
  isUndecided,
  type PeriodContext,
  type Periods,
  rangeRows,
  readDateColumn,
  unreadableCells,
  withoutOrder,
} from './periods.ts';

/** A first and a last day in a column each. null where the first has no date in any row. */
export function rangePeriods(context: PeriodContext, start: number, end: number | undefined): Periods | null {
  const { body, counts } = context;
  let first = readDateColumn(context, start);
  let last = end === undefined ? first : readDateColumn(context, end);
  // Both columns are written in one order: the ends of months decide for the starts.
  if (end !== undefined && isUndecided(first) && isDecided(last)) first = readDateColumn(context, start, last.order);
  else if (end !== undefined && isUndecided(last) && isDecided(first)) last = readDateColumn(context, end, first.order);
  const together = end === undefined ? null : readTogether(context, [start, end], [first, last]);
  if (together) [first, last] = together;
  if (isUndecided(first)) return withoutOrder(body, start, first);
  if (end !== undefined && isUndecided(last)) return withoutOrder(body, end, last);
  if (!hasAny(first)) return null;
  const from = Float64Array.from(first.days);
  const to = Float64Array.from(last.ends);
  const unreadable = unreadableCells(body, first, start).concat(
    end === undefined ? [] : unreadableCells(body, last, end),
  );
  const open: number[] = [];
  for (let i = 0; i < body.length; i++) {
    if (to[i]! < from[i]! && end !== undefined) {
      unreadable.push({ row: i, where: { column: body.headers[end]!, got: shown(body.column(end)[i]) } });
    } else if (Number.isNaN(from[i]!) || Number.isNaN(to[i]!)) {
      // Booked on the one day that is known, a month's spend would stand on its first.
      from[i] = Number.NaN;
      to[i] = Number.NaN;
      if (counts(i)) open.push(i);
    }
  }
  const findings = [...daysSwapped(body, start, first, together ? end : start), ...rangeRows(context, start, from, to)];
  if (open.length > 0) {
    const header = body.headers[end ?? start]!;
    findings.push({ code: 'open-range', column: header, row: body.rowNumber(open[0]!), count: open.length });
  }
  if (end === undefined) findings.push({ code: 'first-day-only', column: body.headers[start]! });
  return { from, to, unreadable, findings };
}

/**
 * Firsts of months that a spreadsheet of the other locale took for dates, beside ends of months that it left as text: what the texts of one
 * column tell is told of the dates of the other.
 */
function readTogether(
  { body, order }: PeriodContext,
  [start, end]: readonly [number, number],
  [first, last]: readonly [DateColumn, DateColumn],
): [DateColumn, DateColumn] | null {
  if (order || isDecided(first) === isDecided(last)) return null;
  const both = readDates([...body.column(start), ...body.column(end)]);
  if (both.swapped <= first.swapped + last.swapped) return null;
  const half = (from: number, is: DateColumn) => ({
    ...is,
    days: both.days.slice(from, from + body.length),
    ends: both.ends.slice(from, from + body.length),
    swapped: from === 0 ? both.swapped : 0,
  });
  return [half(0, first), half(body.length, last)];
}
