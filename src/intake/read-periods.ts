import { cellText, shown } from './cells.ts';
import { cellState } from './columns/cell-state.ts';
import { daysInMonth, fromSerial, toSerial } from './columns/day-serial.ts';
import { type DateColumn, readDates } from './columns/read-dates.ts';
import { composeDates } from './compose-dates.ts';
import { headerKey } from './header-key.ts';
import { generalNames } from './known-headers.ts';
import type { Field, Finding, Period, SourceOptions } from './reading.ts';
import type { TableBody } from './table-body.ts';

/** First and last day of each row; NaN is undated. */
export interface Periods {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Rows that an unreadable date keeps back, with the cell. */
  readonly unreadable: readonly { readonly row: number; readonly where: Omit<Finding, 'code' | 'row'> }[];
  readonly findings: readonly Finding[];
}

const [, weekNames = [], monthNames = [], quarterNames = []] = generalNames.get('date') ?? [];
const keysOf = (...names: readonly string[]) => new Set(names.map((name) => headerKey(name).key));
const weeks = keysOf(...weekNames, 'segments.week', 'date_week', 'Tydzień');
const monthly = keysOf(...monthNames, 'segments.month', 'date_month');
const nthDay = keysOf('Nth day', 'Día N', 'Dia N', 'N-ter Tag', 'Nᵉ jour');
const quarters = keysOf(...quarterNames, 'segments.quarter');

export function readPeriods(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  options: SourceOptions,
  preamble: Period | null,
  counts: (row: number) => boolean,
): Periods {
  const order = options.dateOrder;
  const findings: Finding[] = [];
  const day = fields.get('date');
  const composed = composeDates(body);
  if (composed && !(day !== undefined && hasAny(readDates(body.column(day))))) {
    const read = readDates(composed.texts, order ? { order } : {});
    if (hasAny(read)) return fromDays(body, composed.column, read, counts);
  }
  if (day !== undefined) {
    const read = settleOrder(body, day, readDates(body.column(day), order ? { order } : {}), preamble, order);
    if (hasAny(read)) return fromDays(body, day, read, counts);
    const counted = preamble ? countedDays(body, day, preamble.from) : null;
    if (counted) return { from: counted, to: counted, unreadable: [], findings: [] };
    if (read.unreadable > 0) findings.push(noneReadable(body, day, read));
  }
  const start = fields.get('dateFrom');
  if (start !== undefined) {
    const ranges = fromRange(body, start, fields.get('dateTo'), order, preamble, counts);
    if (ranges) return { ...ranges, findings: [...findings, ...ranges.findings] };
  }
  const rest = fromPreamble(body.length, preamble);
  // That the dates are unreadable says more than that there are none.
  return { ...rest, findings: findings.length > 0 && !preamble ? findings : [...findings, ...rest.findings] };
}

const hasAny = (read: DateColumn): boolean => read.days.some((value) => !Number.isNaN(value));

function noneReadable(body: TableBody, column: number, read: DateColumn): Finding {
  const row = read.state.indexOf(cellState.unreadable);
  const got = shown(body.column(column)[row]);
  return {
    code: 'dates-unreadable',
    row: body.rowNumber(row),
    column: body.headers[column]!,
    got,
    count: read.unreadable,
  };
}

function settleOrder(
  body: TableBody,
  column: number,
  read: DateColumn,
  preamble: Period | null,
  given: 'dmy' | 'mdy' | undefined,
): DateColumn {
  if (!isUndecided(read) || given || !preamble) return read;
  // The report says which days it covers: only one order may put all of its rows there.
  const fits = (['dmy', 'mdy'] as const)
    .map((order) => readDates(body.column(column), { order }))
    .filter(({ days }) =>
      days.every((value) => Number.isNaN(value) || (value >= preamble.from && value <= preamble.to)),
    );
  return fits.length === 1 ? fits[0]! : read;
}

const isUndecided = (read: DateColumn): boolean => read.order === 'undecided' && read.ambiguous > 0;

const isDecided = (read: DateColumn): read is DateColumn & { order: 'dmy' | 'mdy' } =>
  read.order === 'dmy' || read.order === 'mdy';

/** `Nth day` of analytics: 0000 is the first day of the report. */
function countedDays(body: TableBody, column: number, first: number): Float64Array | null {
  if (!nthDay.has(body.keys[column]!.key)) return null;
  return Float64Array.from(body.column(column), (cell) => {
    const text = cellText(cell);
    return /^\d{1,4}$/.test(text) ? first + Number(text) : Number.NaN;
  });
}

function withoutOrder(body: TableBody, column: number, read: DateColumn): Periods {
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

function fromDays(body: TableBody, column: number, read: DateColumn, counts: (row: number) => boolean): Periods {
  if (isUndecided(read)) return withoutOrder(body, column, read);
  const findings: Finding[] = [];
  const to = widen(read, body.keys[column]!.key);
  let missing = 0;
  let firstMissing = -1;
  for (let i = 0; i < body.length; i++) {
    if (!Number.isNaN(read.days[i]!) || read.state[i] === cellState.unreadable || !counts(i)) continue;
    if (missing++ === 0) firstMissing = i;
  }
  const header = body.headers[column]!;
  if (missing > 0)
    findings.push({ code: 'missing-date', column: header, row: body.rowNumber(firstMissing), count: missing });
  if (to !== read.days) findings.push(...rangeRows(body, column, read.days, to, counts));
  else findings.push(...weekly(header, read.days));
  return { from: read.days, to, unreadable: unreadableCells(body, read, column), findings };
}

/** A column called `Week` or `Month` with the first day in each cell covers the whole of it. */
function widen(read: DateColumn, key: string): Float64Array {
  if (read.ends !== read.days || read.granularity !== 'day') return read.ends;
  if (weeks.has(key)) return read.days.map((first) => first + 6);
  const months = quarters.has(key) ? 3 : monthly.has(key) ? 1 : 0;
  if (months === 0) return read.ends;
  return read.days.map((first) => {
    if (Number.isNaN(first)) return first;
    const { year, month, day } = fromSerial(first);
    if (day !== 1) return first;
    const last = month + months - 1;
    return last > 12 ? toSerial(year + 1, last - 11, 1) - 1 : toSerial(year, last, daysInMonth(year, last));
  });
}

/** Days seven apart, and no others: whether they begin or end a week only the user knows. */
function weekly(header: string, days: Float64Array): Finding[] {
  const distinct = [...new Set(days)].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
  if (distinct.length < 4 || !distinct.every((day, i) => i === 0 || day - distinct[i - 1]! === 7)) return [];
  return [{ code: 'weekly-dates', column: header, details: { from: distinct[0]! } }];
}

function unreadableCells(body: TableBody, read: DateColumn, column: number): Periods['unreadable'] {
  if (read.unreadable === 0) return [];
  const cells = body.column(column);
  const found: { row: number; where: Omit<Finding, 'code' | 'row'> }[] = [];
  for (let row = 0; row < read.length; row++) {
    if (read.state[row] === cellState.unreadable)
      found.push({ row, where: { column: body.headers[column]!, got: shown(cells[row]) } });
  }
  return found;
}

function rangeRows(
  body: TableBody,
  column: number,
  from: Float64Array,
  to: Float64Array,
  counts: (row: number) => boolean,
): Finding[] {
  let count = 0;
  let example = -1;
  for (let i = 0; i < body.length; i++) if (to[i]! > from[i]! && counts(i) && count++ === 0) example = i;
  if (count === 0) return [];
  const details = { from: from[example]!, to: to[example]! };
  return [{ code: 'range-rows', row: body.rowNumber(example), column: body.headers[column]!, count, details }];
}

function fromRange(
  body: TableBody,
  start: number,
  end: number | undefined,
  order: 'dmy' | 'mdy' | undefined,
  preamble: Period | null,
  counts: (row: number) => boolean,
): Periods | null {
  const readColumn = (column: number, as = order) =>
    settleOrder(body, column, readDates(body.column(column), as ? { order: as } : {}), preamble, as);
  let first = readColumn(start);
  let last = end === undefined ? first : readColumn(end);
  // Both columns are written in one order: the ends of months decide for the starts.
  if (end !== undefined && isUndecided(first) && isDecided(last)) first = readColumn(start, last.order);
  else if (end !== undefined && isUndecided(last) && isDecided(first)) last = readColumn(end, first.order);
  if (isUndecided(first)) return withoutOrder(body, start, first);
  if (end !== undefined && isUndecided(last)) return withoutOrder(body, end, last);
  if (!hasAny(first)) return null;
  const from = Float64Array.from(first.days);
  const to = Float64Array.from(last.ends);
  const unreadable = [...unreadableCells(body, first, start)];
  if (end !== undefined) unreadable.push(...unreadableCells(body, last, end));
  const open: number[] = [];
  for (let i = 0; i < body.length; i++) {
    if (to[i]! < from[i]! && end !== undefined) {
      unreadable.push({ row: i, where: { column: body.headers[end]!, got: shown(body.column(end)[i]) } });
    } else if (Number.isNaN(from[i]!) !== Number.isNaN(to[i]!)) {
      // Booked on the one day that is known, a month's spend would stand on its first.
      from[i] = Number.NaN;
      to[i] = Number.NaN;
      if (counts(i)) open.push(i);
    }
  }
  const findings = rangeRows(body, start, from, to, counts);
  if (open.length > 0) {
    const header = body.headers[end ?? start]!;
    findings.push({ code: 'open-range', column: header, row: body.rowNumber(open[0]!), count: open.length });
  }
  if (end === undefined) findings.push({ code: 'first-day-only', column: body.headers[start]! });
  return { from, to, unreadable, findings };
}

function fromPreamble(length: number, preamble: Period | null): Periods {
  const from = new Float64Array(length).fill(preamble?.from ?? Number.NaN);
  const to = new Float64Array(length).fill(preamble?.to ?? Number.NaN);
  const findings: Finding[] = preamble
    ? [{ code: 'dates-from-preamble', details: { from: preamble.from, to: preamble.to } }]
    : [{ code: 'no-date' }];
  return { from, to, unreadable: [], findings };
}
