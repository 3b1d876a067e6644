import { fromSerial } from '../columns/day-serial.ts';
import { headerKey } from '../columns/header-key.ts';
import { headerPeriod, type PeriodUnit } from '../columns/header-period.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { metricOf } from '../table/metric-of.ts';
import { isAverageLabel, isTotalLabel } from '../vocabulary/total-labels.ts';
import { type DatedHeader, dateHeaders } from './date-headers.ts';
import { holdsNumbers, mayHoldNumbers } from './holds-numbers.ts';
import { numbersIn } from './numbers-in.ts';
import { lineAbove, metricIn, type PeriodHeader, periodHeader } from './period-header.ts';
import { periodText } from './period-text.ts';
import { sampleOf } from './sample-of.ts';
import type { Sheet } from './shape.ts';
import { yearsIn } from './years-in.ts';

/** A column whose numbers are of one stretch of time. */
export interface PeriodColumn extends DatedHeader {
  readonly column: number;
  /** The stretch of time as written. */
  readonly label: string;
  /** What its header says of the currency, `''` for nothing. */
  readonly currency: string;
  /** What its numbers are, where its header or the line above says so; else `''`. */
  readonly metric: string;
}

export interface PeriodColumns {
  readonly periods: readonly PeriodColumn[];
  /** Longer stretches beside the shorter ones that they consist of, and columns of totals: checked and not counted. */
  readonly sums: readonly PeriodColumn[];
  /** Columns that add up all of a row, by what amount they are of. */
  readonly totals: readonly { readonly column: number; readonly metric: string }[];
  /** Columns that name what a row is of. */
  readonly names: readonly number[];
  /** Computed or other numbers beside the periods. */
  readonly aside: readonly number[];
  /** The column with the year of each row. */
  readonly year: number | null;
  /** The column with the month of each row, where years stand across. */
  readonly part: number | null;
}

/** The columns of a table whose stretches of time stand across it; null where they do not. */
export function periodColumns(sheet: Sheet): PeriodColumns | null {
  const { body, table, found, options } = sheet;
  const header = table.cells[found.header]!;
  const width = body.headers.length;
  const above = lineAbove(sheet);
  const hasNumbers = (column: number) => {
    const cells = sampleOf(body, column);
    return cells.every(isBlank) || readNumbers(cells).values.some((value) => !Number.isNaN(value));
  };
  const splits = Array.from({ length: width }, (_, column) => {
    const found = periodHeader(header[column], above[column]);
    // `Kosten 2025` over the names of channels is their title.
    const isTitle = found !== null && found.metric !== '' && !headerPeriod(header[column]) && !hasNumbers(column);
    return isTitle ? null : found;
  });
  const filled = splits.flatMap((one, column) => (one ? [column] : []));
  if (filled.length < 2) return null;
  const year = splits.some((one) => one && headerPeriod(one.period)?.year === null) ? yearColumn(sheet, filled) : null;
  const all = datedColumns(sheet, splits, above, options.dateOrder);
  if (all.length < 2 || new Set(all.map(({ span }) => span.from)).size < 2) return null;
  if (!all.some(({ column }) => holdsNumbers(sampleOf(body, column)))) return null;
  if (all.some(({ column }) => !mayHoldNumbers(sampleOf(body, column)))) return null;
  // The same days twice, of one amount: these are no periods, or of something that is not understood.
  const places = all.map(({ metric, span }) => `${metric}\u0000${span.from}\u0000${span.to}`);
  if (new Set(places).size < places.length) return null;

  const isWithin = (part: PeriodColumn, whole: PeriodColumn) =>
    part !== whole &&
    part.metric === whole.metric &&
    part.span.from >= whole.span.from &&
    part.span.to <= whole.span.to;
  const sums = all.filter((whole) => all.some((part) => isWithin(part, whole)));
  const periods = all.filter((one) => !sums.includes(one));
  const totals: { column: number; metric: string }[] = [];
  const names: number[] = [];
  const aside: number[] = [];
  for (let column = 0; column < width; column++) {
    if (splits[column] || column === year) continue;
    const text = body.headers[column]!;
    const cells = sampleOf(body, column);
    const metric = metricIn(text, above[column]);
    // `Media` is a mean in some languages, and a column of names in others.
    if (hasNumbers(column) && (isTotal(text) || (isTotal(cellText(above[column])) && metric !== '')))
      totals.push({
        column,
        metric: isTotal(text) ? (metricOf(cellText(above[column])) ? cellText(above[column]) : '') : metric,
      });
    else if (!holdsNumbers(cells)) {
      if (text !== '' || !cells.every(isBlank)) names.push(column);
    } else if (addsUp(sheet, column, periods)) totals.push({ column, metric: '' });
    else if (isIdentity(text)) names.push(column);
    else {
      const known = metricOf(text);
      // Amounts of the whole row beside amounts by month: nothing tells how they go together.
      if (known && known.is !== 'computed' && !(known.is === 'plan' && periods.every(({ metric }) => metric === '')))
        return null;
      aside.push(column);
    }
  }
  const part = periods.every(({ unit }) => unit === 'year')
    ? (names.find((column) => holdsParts(sampleOf(body, column))) ?? null)
    : null;
  return { periods, sums, totals, names: names.filter((column) => column !== part), aside, year, part };
}

const isTotal = (text: string): boolean =>
  isTotalLabel(text) ||
  isAverageLabel(text) ||
  /^(ytd|year to date|fy ?\d*|full year|gesamtjahr|annual|année|year total|(total|summe|gesamt|sum) .*|.* (total|gesamt|summe))$/i.test(
    text.trim(),
  );

const isIdentity = (text: string): boolean =>
  /(^|[\s_])(id|code|no|nr|number)$/i.test(text.trim()) ||
  (['channel', 'campaign', 'adGroup', 'currency'] as const).some((field) =>
    (generalNames().get(field) ?? []).some((tier) => tier.includes(headerKey(text).key)),
  );

/** Headers of one amount and of one length are a sequence of their own. */
function datedColumns(
  sheet: Sheet,
  splits: readonly (PeriodHeader | null)[],
  above: readonly RawCell[],
  order: Sheet['options']['dateOrder'],
): PeriodColumn[] {
  const groups = new Map<string, number[]>();
  splits.forEach((one, column) => {
    if (!one) return;
    const key = `${headerKey(one.metric).key}\u0000${headerPeriod(one.period)!.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  });
  const years = yearsIn(sheet);
  const dated: PeriodColumn[] = [];
  const read = (columns: readonly number[], yearAt: (i: number) => number | null) =>
    dateHeaders(
      columns.map((column) => splits[column]!.period),
      { yearAt, years, ...(order ? { order } : {}) },
    );
  // Days first: a quarter without a year is that of the months before it.
  for (const columns of [...groups.values()].sort((a, b) => lengthOf(splits[a[0]!]) - lengthOf(splits[b[0]!]))) {
    let found = read(columns, (i) => {
      const over = above[columns[i]!];
      const part = over === undefined ? null : headerPeriod(over);
      return part?.unit === 'year' ? part.year : null;
    });
    if (found.every((one) => one && !one.dated)) {
      const before = columns.map((column) => dated.filter((one) => one.dated && one.column < column).pop());
      const again = read(columns, (i) => (before[i] ? fromSerial(before[i].span.from).year : null));
      const isIts = (one: DatedHeader | null, i: number) =>
        one && before[i] && one.span.from <= before[i].span.from && before[i].span.to <= one.span.to;
      if (again.every(isIts)) found = again;
    }
    columns.forEach((column, i) => {
      if (found[i])
        dated.push({
          ...found[i],
          column,
          label: labelOf(splits[column]!.period, found[i]),
          currency: sheet.body.keys[column]!.currency,
          metric: splits[column]!.metric,
        });
    });
  }
  return dated.sort((a, b) => a.column - b.column);
}

const lengths: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];

const lengthOf = (one: PeriodHeader | null | undefined): number =>
  lengths.indexOf(headerPeriod(one?.period)?.unit ?? 'day');

const labelOf = (cell: RawCell, header: DatedHeader): string =>
  typeof cell === 'object' ? periodText(header) : cellText(cell);

const yearNames = /^(year|jahr|ano|año|année|annee|anno|jaar|år|rok|год|年|yr)$/i;

/** What finds and Sources show of the columns: the first and the last. */
export const shownPeriods = (periods: readonly PeriodColumn[]): string =>
  `${periods[0]!.label} … ${periods[periods.length - 1]!.label}`;

/** A column with a year in each row, beside months without one. */
function yearColumn({ body }: Sheet, periods: readonly number[]): number | null {
  const column = body.headers.findIndex((header, at) => yearNames.test(header.trim()) && !periods.includes(at));
  if (column < 0) return null;
  const cells = body.column(column).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.some((cell) => /^(19|20)\d\d$/.test(cellText(cell))) ? column : null;
}

/** Months, quarters or weeks without a year in every cell. */
function holdsParts(cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && !isTotal(cellText(cell)));
  return (
    filled.length > 0 && filled.every((cell) => headerPeriod(cell)?.year === null && headerPeriod(cell)?.unit !== 'day')
  );
}

/** Whether a column is the sum of the periods, in every row that has a number in it. */
function addsUp(sheet: Sheet, column: number, periods: readonly PeriodColumn[]): boolean {
  const { body } = sheet;
  const parts = numbersIn(sheet, [...periods.map((one) => one.column), column]);
  const values = parts.pop()!;
  let matched = 0;
  for (let row = 0; row < body.length; row++) {
    const sum = parts.reduce((all, of) => all + (of[row] || 0), 0);
    if (Number.isNaN(values[row]!)) {
      if (sum !== 0) return false;
      continue;
    }
    if (Math.abs(values[row]! - sum) > 0.011 + Math.abs(sum) * 1e-9) return false;
    if (sum !== 0) matched++;
  }
  return matched > 0;
}
