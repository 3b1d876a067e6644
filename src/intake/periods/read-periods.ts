import { cellState } from '../columns/cell-state.ts';
import { headerKey } from '../columns/header-key.ts';
import { type DateColumn, readDates } from '../columns/read-dates.ts';
import { once } from '../once.ts';
import type { Field, Finding, Period } from '../reading.ts';
import { cellText, shown } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { composeDates } from './compose-dates.ts';
import { dayPeriods } from './day-periods.ts';
import { endedPeriods } from './ended-periods.ts';
import { monthsOfYears } from './months-of-years.ts';
import type { NamedPeriod } from './named-period.ts';
import { hasAny, type PeriodContext, type Periods, readDateColumn, withoutFiscalYear } from './periods.ts';
import { rangePeriods } from './range-periods.ts';

/** The days of each row: by day, else by parts of a date, else by a first and a last day, else those of the whole report. */
export function readPeriods(context: PeriodContext, fields: ReadonlyMap<Field, number>): Periods {
  const { body, order, preamble, named } = context;
  const findings: Finding[] = [];
  const day = fields.get('date');
  const days = day === undefined ? null : readDateColumn(context, day);
  if (day !== undefined && days && hasAny(days)) return endedPeriods(context, day) ?? dayPeriods(context, day, days);
  if (day !== undefined && days && days.fiscal > 0) return withoutFiscalYear(body, day, days);
  const composed = composeDates(body, named);
  if (composed) {
    const read = readDates(composed.texts, order ? { order } : {});
    if (hasAny(read)) return dayPeriods(context, composed.column, read);
  }
  if (day !== undefined && days) {
    const months = monthsOfYears(body, day);
    if (months) return dayPeriods(context, day, readDates(months));
    const counted = preamble ? countedDays(body, day, preamble.from) : null;
    if (counted) return { from: counted, to: counted, unreadable: [], findings };
    if (days.unreadable > 0) findings.push(noneReadable(body, day, days));
  }
  const start = fields.get('dateFrom');
  const ranges = start === undefined ? null : rangePeriods(context, start, fields.get('dateTo'));
  if (ranges) return { ...ranges, findings: [...findings, ...ranges.findings] };
  const last = start === undefined ? fields.get('dateTo') : undefined;
  const ended = last === undefined ? null : endedPeriods(context, last);
  if (ended) return ended;
  const rest = reportPeriods(body.length, preamble, named);
  // That the dates are unreadable says more than that there are none.
  return {
    ...rest,
    findings: findings.length > 0 && !preamble && !named.period ? findings : [...findings, ...rest.findings],
  };
}

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

const nthDay = once(
  () => new Set(['Nth day', 'Día N', 'Dia N', 'N-ter Tag', 'Nᵉ jour'].map((name) => headerKey(name).key)),
);

/** `Nth day` of analytics: 0000 is the first day of the report. */
function countedDays(body: TableBody, column: number, first: number): Float64Array | null {
  if (!nthDay().has(body.keys[column]!.key)) return null;
  return Float64Array.from(body.column(column), (cell) => {
    const text = cellText(cell);
    return /^\d{1,4}$/.test(text) ? first + Number(text) : Number.NaN;
  });
}

function reportPeriods(length: number, preamble: Period | null, named: NamedPeriod): Periods {
  const days = preamble ?? named.period;
  const from = new Float64Array(length).fill(days?.from ?? Number.NaN);
  const to = new Float64Array(length).fill(days?.to ?? Number.NaN);
  const findings: Finding[] = days
    ? [{ code: preamble ? 'dates-from-preamble' : 'dates-from-name', details: { from: days.from, to: days.to } }]
    : [{ code: 'no-date' }];
  return { from, to, unreadable: [], findings };
}
