import { type Measure, measures } from '../intake/campaign-rows.ts';
import { type DayForm, dayForms, dayIn } from '../intake/columns/day-form.ts';
import { isMasked } from '../intake/columns/masked.ts';
import { type NumberForm, type NumbersWritten, numbersWritten } from '../intake/columns/number-form.ts';
import type { WrittenAs } from '../intake/columns/written-as.ts';
import type { Field, Reading } from '../intake/reading.ts';
import { remembered } from '../intake/remembered.ts';
import { headersOf } from './headers-of.ts';
import type { Cells } from './same-export.ts';

/** A column of an export that is read as amounts or days, all of them plain and in one form. */
export interface DecidedColumn {
  /** From 0, as the rows are; `to` is no longer among them. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly as: WrittenAs;
}

interface Column {
  readonly field: Field;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of a column that have a digit. */
interface Filled {
  /** 1-based in the tab, as readings count them. */
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

/**
 * The columns of an export whose cells may stand as numbers and days without a doubt: those that are read so, whose every cell with a digit
 * is one in a form in which it can be written again. Ids, names, and what is undecided are none of them.
 */
export function decidedColumns(cells: Cells, reading: Reading): DecidedColumn[] {
  return columnsRead(cells, reading).flatMap((one) => {
    const { field, column, from, to } = one;
    const filled = cellsWithDigits(cells, one);
    const as = isAmount(field)
      ? amountForm(filled, amountsRead(reading, field, cells.length))
      : dayForm(filled, reading, cells.length);
    return as ? [{ column, from, to, as }] : [];
  });
}

const isDay = (field: Field): boolean => field === 'date' || field === 'dateFrom' || field === 'dateTo';
const isAmount = (field: Field): field is Measure => (measures as readonly Field[]).includes(field);

/** Those that one table reads as one field. */
function columnsRead(cells: Cells, reading: Reading): Column[] {
  if (reading.refused !== null || reading.headerRow === null) return [];
  const whole = { firstRow: reading.headerRow + 1, lastRow: lastRead(reading), before: 0, columns: reading.columns };
  const tables = reading.tables ?? [{ ...whole, headers: headersOf({ cells }, reading) }];
  const asked = reading.findings.flatMap(({ code, column = '' }) =>
    code === 'number-convention-undecided' ? column : [],
  );
  const found = tables.flatMap(({ firstRow, lastRow, before, headers, columns }) =>
    (Object.entries(columns) as [Field, string][]).flatMap(([field, header]): Column[] => {
      const at = headers.flatMap((each, i) => (each.trim() === header.trim() ? i : []));
      const isOne = at.length === 1 && (isDay(field) || (isAmount(field) && !asked.includes(header)));
      return isOne ? [{ field, column: before + at[0]!, from: firstRow - 1, to: lastRow }] : [];
    }),
  );
  return found.filter(({ column }) => found.filter((other) => other.column === column).length === 1);
}

/** What stands below is a footer. */
const lastRead = ({ rows, held, platformTotals }: Reading): number =>
  [...held, ...platformTotals].reduce(
    (last, { row }) => Math.max(last, row),
    rows.sourceRow.reduce((last, row) => Math.max(last, row), 0),
  );

function cellsWithDigits(cells: Cells, { column, from, to }: Column): Filled {
  const rows: number[] = [];
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    const text = cells[row]?.[column] ?? '';
    if (!/\d/.test(text)) continue;
    rows.push(row + 1);
    texts.push(text);
  }
  return { rows, texts };
}

/** The form in which all rows that count are of the days that they were read as. */
function dayForm({ rows, texts }: Filled, { rows: read }: Reading, height: number): WrittenAs | null {
  const [first, last] = [read.from, read.to].map((days) => {
    const byRow = new Float64Array(height + 1).fill(Number.NaN);
    for (let i = 0; i < read.length; i++) byRow[read.sourceRow[i]!] = days[i]!;
    return byRow;
  }) as [Float64Array, Float64Array];
  const dated = rows.flatMap((row, i) => (Number.isNaN(first[row]!) ? [] : i));
  const fits = (form: DayForm): boolean => {
    const dayOf = remembered((text) => dayIn(text, form));
    return dated.every((i) => [first[rows[i]!], last[rows[i]!]].includes(dayOf(texts[i]!)));
  };
  const day = dated.length > 0 ? dayForms(texts).find(fits) : undefined;
  return day === undefined ? null : { day };
}

/** What each row was read to hold, whether it counts or not. */
function amountsRead({ rows, held, platformTotals }: Reading, measure: Measure, height: number): Float64Array {
  const amounts = new Float64Array(height + 1).fill(Number.NaN);
  for (const row of [...held, ...platformTotals]) amounts[row.row] = row.amounts[measure] ?? Number.NaN;
  const values = rows.measures[measure];
  for (let i = 0; i < rows.length; i++) if (!Number.isNaN(values[i]!)) amounts[rows.sourceRow[i]!] = values[i]!;
  return amounts;
}

/** `<5` says that the platform does not say. */
function withoutBounds({ rows, texts }: Filled): Filled {
  const isNumber = texts.map((text) => !isMasked(text));
  return { rows: rows.filter((_, i) => isNumber[i]), texts: texts.filter((_, i) => isNumber[i]) };
}

function amountForm(filled: Filled, amounts: Float64Array): NumberForm | null {
  const { rows, texts } = withoutBounds(filled);
  const points = numbersWritten(texts, '.');
  const isDoubtful = texts.some((text) => /[.,]/.test(text));
  const commas = !points || isDoubtful ? numbersWritten(texts, ',') : null;
  const fits = ({ values }: NumbersWritten): boolean => {
    let read = 0;
    let same = 0;
    for (let i = 0; i < rows.length; i++) {
      const amount = amounts[rows[i]!]!;
      const isSame = amount === values[i];
      // A refund may have been read as another amount than its cell holds; what may be two numbers may not.
      if (!isSame && points && commas && points.values[i] !== commas.values[i]) return false;
      if (!Number.isNaN(amount)) read++;
      if (isSame) same++;
    }
    return read > 0 && same * 2 >= read;
  };
  return [points, commas].find((one) => one && fits(one))?.form ?? null;
}
