import { cellState } from '../columns/cell-state.ts';
import { daysInMonth, fromSerial, toSerial } from '../columns/day-serial.ts';
import type { DateColumn } from '../columns/read-dates.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import {
  daysSwapped,
  isUndecided,
  type PeriodContext,
  type Periods,
  rangeRows,
  unreadableCells,
  withoutFiscalYear,
  withoutOrder,
} from './periods.ts';

const isWeek = isHeaderFor('week', 'weekBeginning');
const isWeekEnding = isHeaderFor('weekEnding');
const isMonth = isHeaderFor('month');
const isQuarter = isHeaderFor('quarter');
/** As queries and connectors name a stretch of time; its column is the platform's own. */
const queried = /^(?:segments\.|date )(week|month|quarter)$/;

/** A week that is called after its last day is the seven days up to it. */
const weekEnd = (key: string): boolean => week.test(key) && end.test(key);
const week =
  /(?<!\p{L})(w|we|wk|week\p{L}*|woche\p{L}*|semaine|semana|settimana|tydzie\p{L}*|tygod\p{L}*|uge\p{L}*|vecka\p{L}*|veckan\p{L}*|uke\p{L}*|viikko\p{L}*|hafta\p{L}*|týden|týdne|hét|недел\p{L}*)(?!\p{L})|週/u;
const end =
  /(?<!\p{L})(e|end\p{L}*|to|through|until|bis|ende\p{L}*|eind\p{L}*|tot|fin\p{L}*|jusqu\p{L}*|termin\p{L}*|hasta|até|al|che termina|fino|do|ko[nń]\p{L}*|slut\p{L}*|till|loppu\p{L}*|bitiş\p{L}*|biten|sonu|vége|до)(?!\p{L})|weekend|wochenende|終/u;

/** One column of dates: days, or weeks, months and ranges. */
export function dayPeriods(context: PeriodContext, column: number, read: DateColumn): Periods {
  const { body, counts } = context;
  if (isUndecided(read)) return withoutOrder(body, column, read);
  if (read.fiscal > 0) return withoutFiscalYear(body, column, read);
  const findings = daysSwapped(body, column, read);
  const { key } = body.keys[column]!;
  const isEnd = read.granularity === 'day' && (isWeekEnding(key) || weekEnd(key));
  const from = isEnd ? read.days.map((last) => last - 6) : read.days;
  const to = isEnd ? read.days : widen(read, key);
  let missing = 0;
  let firstMissing = -1;
  for (let i = 0; i < body.length; i++) {
    if (!Number.isNaN(read.days[i]!) || read.state[i] === cellState.unreadable || !counts(i)) continue;
    if (missing++ === 0) firstMissing = i;
  }
  const header = body.headers[column]!;
  if (missing > 0)
    findings.push({ code: 'missing-date', column: header, row: body.rowNumber(firstMissing), count: missing });
  if (to !== from) findings.push(...rangeRows(context, column, from, to));
  return { from, to, unreadable: unreadableCells(body, read, column), findings };
}

/** A column called `Week` or `Month` with the first day in each cell covers the whole of it. */
function widen(read: DateColumn, key: string): Float64Array {
  if (read.ends !== read.days || read.granularity !== 'day') return read.ends;
  const part = queried.exec(key)?.[1];
  if (part === 'week' || isWeek(key)) return read.days.map((first) => first + 6);
  const months = part === 'quarter' || isQuarter(key) ? 3 : part === 'month' || isMonth(key) ? 1 : 0;
  if (months === 0) return read.ends;
  return read.days.map((first) => {
    if (Number.isNaN(first)) return first;
    const { year, month, day } = fromSerial(first);
    if (day !== 1) return first;
    const last = month + months - 1;
    return last > 12 ? toSerial(year + 1, last - 11, 1) - 1 : toSerial(year, last, daysInMonth(year, last));
  });
}
