import { shown } from './cells.ts';
import { cellState } from './columns/cell-state.ts';
import { daysInMonth, fromSerial, toSerial } from './columns/day-serial.ts';
import { type DateColumn, readDates } from './columns/read-dates.ts';
import { headerKey } from './header-key.ts';
import { generalNames } from './known-headers.ts';
import type { Field, Finding, Period, SourceOptions } from './reading.ts';
import type { TableBody } from './table-body.ts';

/** First and last day of each row; NaN is undated. */
export interface Periods {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Column whose unreadable cell keeps a row back, by row; empty where none does. */
  readonly unreadable: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
  readonly source: 'day' | 'range' | 'preamble' | 'none';
}

const [, weekNames = [], monthNames = [], quarterNames = []] = generalNames.get('date') ?? [];
const keysOf = (...names: readonly string[]) => new Set(names.map((name) => headerKey(name).key));
const weeks = keysOf(...weekNames, 'segments.week', 'date_week', 'Tydzień');
const months = keysOf(...monthNames, 'segments.month', 'date_month');
const quarters = keysOf(...quarterNames, 'segments.quarter');

export function readPeriods(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  options: SourceOptions,
  preamble: Period | null,
  counts: (row: number) => boolean,
): Periods {
  const order = options.dateOrder ? { order: options.dateOrder } : {};
  const day = fields.get('date');
  if (day !== undefined) {
    const read = settleOrder(body, day, readDates(body.column(day), order), preamble, order.order);
    if (hasAny(read)) return fromDays(body, day, read, counts);
  }
  const start = fields.get('dateFrom');
  const end = fields.get('dateTo');
  if (start !== undefined) return fromRange(body, start, end, order, preamble, counts);
  return fromPreamble(body.length, preamble);
}

const hasAny = (read: DateColumn): boolean => read.days.some((value) => !Number.isNaN(value));

function settleOrder(
  body: TableBody,
  column: number,
  read: DateColumn,
  preamble: Period | null,
  given: 'dmy' | 'mdy' | undefined,
): DateColumn {
  if (read.order !== 'undecided' || read.ambiguous === 0 || given || !preamble) return read;
  // The report says which days it covers: only one order may put all of its rows there.
  const fits = (['dmy', 'mdy'] as const)
    .map((order) => readDates(body.column(column), { order }))
    .filter(({ days }) =>
      days.every((value) => Number.isNaN(value) || (value >= preamble.from && value <= preamble.to)),
    );
  return fits.length === 1 ? fits[0]! : read;
}

function undecided(body: TableBody, column: number, read: DateColumn): Finding {
  const cells = body.column(column);
  const example = cells.find((cell, i) => read.state[i] === cellState.value && typeof cell === 'string');
  return { code: 'date-order-undecided', column: body.headers[column]!, got: shown(example), count: read.ambiguous };
}

const isUndecided = (read: DateColumn): boolean => read.order === 'undecided' && read.ambiguous > 0;

function fromDays(body: TableBody, column: number, read: DateColumn, counts: (row: number) => boolean): Periods {
  const findings: Finding[] = [];
  const none = new Float64Array(body.length).fill(Number.NaN);
  if (isUndecided(read)) {
    return { from: none, to: none, unreadable: new Map(), findings: [undecided(body, column, read)], source: 'none' };
  }
  const key = body.keys[column]!.key;
  const to = widen(read, key);
  let missing = 0;
  let firstMissing = -1;
  for (let i = 0; i < body.length; i++) {
    if (read.state[i] !== cellState.empty || !counts(i)) continue;
    if (missing++ === 0) firstMissing = i;
  }
  if (missing > 0)
    findings.push({
      code: 'missing-date',
      column: body.headers[column]!,
      row: body.rowNumber(firstMissing),
      count: missing,
    });
  return { from: read.days, to, unreadable: unreadableRows(read, column), findings, source: 'day' };
}

/** A column called `Week` or `Month` with the first day in each cell covers the whole of it. */
function widen(read: DateColumn, key: string): Float64Array {
  if (read.ends !== read.days || read.granularity !== 'day') return read.ends;
  const step = weeks.has(key) ? 'week' : quarters.has(key) ? 'quarter' : months.has(key) ? 'month' : 'day';
  if (step === 'day') return read.ends;
  return read.days.map((first) => {
    if (Number.isNaN(first)) return first;
    if (step === 'week') return first + 6;
    const { year, month, day } = fromSerial(first);
    if (day !== 1) return first;
    const last = step === 'month' ? month : month + 2;
    return last > 12
      ? toSerial(year + 1, last - 12, daysInMonth(year + 1, last - 12))
      : toSerial(year, last, daysInMonth(year, last));
  });
}

function unreadableRows(read: DateColumn, column: number): Map<number, number> {
  const rows = new Map<number, number>();
  if (read.unreadable === 0) return rows;
  for (let i = 0; i < read.length; i++) if (read.state[i] === cellState.unreadable) rows.set(i, column);
  return rows;
}

function fromRange(
  body: TableBody,
  start: number,
  end: number | undefined,
  order: { order?: 'dmy' | 'mdy' },
  preamble: Period | null,
  counts: (row: number) => boolean,
): Periods {
  let first = settleOrder(body, start, readDates(body.column(start), order), preamble, order.order);
  let last =
    end === undefined ? first : settleOrder(body, end, readDates(body.column(end), order), preamble, order.order);
  // Both columns are written in one order: the ends of months decide for the starts.
  if (isUndecided(first) && isDecided(last)) first = readDates(body.column(start), { order: last.order });
  else if (end !== undefined && isUndecided(last) && isDecided(first))
    last = readDates(body.column(end), { order: first.order });
  const none = new Float64Array(body.length).fill(Number.NaN);
  if (isUndecided(first) || isUndecided(last)) {
    const finding = undecided(body, isUndecided(first) ? start : end!, isUndecided(first) ? first : last);
    return { from: none, to: none, unreadable: new Map(), findings: [finding], source: 'none' };
  }
  if (!hasAny(first)) return fromPreamble(body.length, preamble);
  const from = Float64Array.from(first.days);
  const to = Float64Array.from(last.ends);
  const unreadable = unreadableRows(first, start);
  if (end !== undefined) for (const [row, column] of unreadableRows(last, end)) unreadable.set(row, column);
  let ranges = 0;
  let example = -1;
  for (let i = 0; i < body.length; i++) {
    if (Number.isNaN(to[i]!)) to[i] = from[i]!;
    if (Number.isNaN(from[i]!)) from[i] = to[i]!;
    if (to[i]! < from[i]!) unreadable.set(i, end!);
    else if (to[i]! > from[i]! && counts(i) && ranges++ === 0) example = i;
  }
  const findings: Finding[] = [];
  if (ranges > 0) {
    findings.push({
      code: 'range-rows',
      row: body.rowNumber(example),
      column: body.headers[start]!,
      count: ranges,
      details: { from: from[example]!, to: to[example]! },
    });
  }
  return { from, to, unreadable, findings, source: 'range' };
}

const isDecided = (read: DateColumn): read is DateColumn & { order: 'dmy' | 'mdy' } =>
  read.order === 'dmy' || read.order === 'mdy';

function fromPreamble(length: number, preamble: Period | null): Periods {
  const from = new Float64Array(length).fill(preamble?.from ?? Number.NaN);
  const to = new Float64Array(length).fill(preamble?.to ?? Number.NaN);
  const findings: Finding[] = preamble
    ? [{ code: 'dates-from-preamble', details: { from: preamble.from, to: preamble.to } }]
    : [{ code: 'no-date' }];
  return { from, to, unreadable: new Map(), findings, source: preamble ? 'preamble' : 'none' };
}
