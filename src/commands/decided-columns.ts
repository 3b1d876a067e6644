import { type Measure, measures } from '../intake/campaign-rows.ts';
import { type DayForm, dayForms, dayIn } from '../intake/columns/day-form.ts';
import { type NumberForm, numberForm, numberIn } from '../intake/columns/number-form.ts';
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

interface Cell {
  /** 1-based in the tab, as readings count them. */
  readonly row: number;
  readonly text: string;
}

/**
 * The columns of an export whose cells may stand as numbers and days without a doubt: those that are read so, whose every cell with a digit
 * is one in a form in which it can be written again. Ids, names, and what is undecided are none of them.
 */
export function decidedColumns(cells: Cells, reading: Reading): DecidedColumn[] {
  return columnsRead(cells, reading).flatMap(({ field, column, from, to }) => {
    const filled = cellsWithDigits(cells, { field, column, from, to });
    const as = isAmount(field) ? amountForm(filled, amountsRead(reading, field)) : dayForm(filled, reading);
    return as ? [{ column, from, to, as }] : [];
  });
}

const isDay = (field: Field): boolean => field === 'date' || field === 'dateFrom' || field === 'dateTo';
const isAmount = (field: Field): field is Measure => (measures as readonly Field[]).includes(field);

/** Those that one table reads as one field. */
function columnsRead(cells: Cells, reading: Reading): Column[] {
  if (reading.refused !== null || reading.headerRow === null) return [];
  const whole = { firstRow: reading.headerRow + 1, lastRow: cells.length, before: 0, columns: reading.columns };
  const tables = reading.tables ?? [{ ...whole, headers: headersOf({ cells }, reading) }];
  const found = tables.flatMap(({ firstRow, lastRow, before, headers, columns }) =>
    (Object.entries(columns) as [Field, string][]).flatMap(([field, header]): Column[] => {
      const at = headers.flatMap((each, i) => (each.trim() === header.trim() ? i : []));
      const isOne = at.length === 1 && (isDay(field) || isAmount(field));
      return isOne ? [{ field, column: before + at[0]!, from: firstRow - 1, to: lastRow }] : [];
    }),
  );
  return found.filter(({ column }) => found.filter((other) => other.column === column).length === 1);
}

function cellsWithDigits(cells: Cells, { column, from, to }: Column): Cell[] {
  const filled: Cell[] = [];
  for (let row = from; row < to; row++) {
    const text = cells[row]?.[column] ?? '';
    if (/\d/.test(text)) filled.push({ row: row + 1, text });
  }
  return filled;
}

/** The form in which all rows that count are of the days that they were read as. */
function dayForm(cells: readonly Cell[], { rows: { from, to, sourceRow } }: Reading): WrittenAs | null {
  const places = new Map(Array.from(sourceRow, (row, i) => [row, i]));
  const fits = (form: DayForm): boolean => {
    const read = remembered((text) => dayIn(text, form));
    let compared = 0;
    return (
      cells.every(({ row, text }) => {
        const place = places.get(row);
        if (place === undefined || Number.isNaN(from[place]!)) return true;
        compared++;
        return from[place] === read(text) || to[place] === read(text);
      }) && compared > 0
    );
  };
  const day = dayForms(cells.map(({ text }) => text)).find(fits);
  return day === undefined ? null : { day };
}

/** What each row was read to hold, whether it counts or not. */
function amountsRead({ rows, held, platformTotals }: Reading, measure: Measure): ReadonlyMap<number, number> {
  const amounts = new Map<number, number>();
  for (const row of [...held, ...platformTotals]) amounts.set(row.row, row.amounts[measure] ?? Number.NaN);
  rows.sourceRow.forEach((row, i) => {
    amounts.set(row, rows.measures[measure][i]!);
  });
  return amounts;
}

function amountForm(cells: readonly Cell[], amounts: ReadonlyMap<number, number>): NumberForm | null {
  const texts = cells.map(({ text }) => text);
  const forms = (['.', ','] as const).flatMap((decimal) => numberForm(texts, decimal) ?? []);
  const isDoubtful = ({ text }: Cell): boolean =>
    forms.length > 1 && numberIn(text, forms[0]!) !== numberIn(text, forms[1]!);
  const doubtful = cells.filter(isDoubtful);
  const fits = (form: NumberForm): boolean => {
    const isRead = ({ row, text }: Cell): boolean => amounts.get(row) === numberIn(text, form);
    const read = cells.filter(({ row }) => !Number.isNaN(amounts.get(row) ?? Number.NaN));
    // A refund may have been read as another amount than its cell holds; what may be two numbers may not.
    return doubtful.every(isRead) && read.length > 0 && read.filter(isRead).length * 2 >= read.length;
  };
  return forms.find(fits) ?? null;
}
