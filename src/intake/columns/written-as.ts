import type { RawCell } from '../raw.ts';
import { remembered } from '../remembered.ts';
import { type DayForm, dayIn, dayText } from './day-form.ts';
import { type NumberForm, numberIn, numberPattern, numberText } from './number-form.ts';

/** How the cells of a column stood in the file that they came from, where the tab holds them as numbers or days. */
export type WrittenAs = NumberForm | { readonly day: DayForm };

/** By column, from 0. */
export type ColumnsWritten = Readonly<Record<number, WrittenAs>>;

/** As a spreadsheet's formats say it. */
export const patternOf = (form: WrittenAs): string => ('day' in form ? form.day : numberPattern(form));

/** A text as the number or the day that it writes in that form; any other stays a text. */
export function typed(form: WrittenAs): (text: string) => RawCell {
  if ('day' in form)
    return remembered((text: string) => {
      const serial = dayIn(text, form.day);
      return Number.isNaN(serial) ? text : { serial };
    });
  return (text) => {
    const value = numberIn(text, form);
    return Number.isNaN(value) ? text : value;
  };
}

/** The inverse. What is neither a number nor a day of that form, such as a time that somebody typed, stays what it is. */
function written(form: WrittenAs): (cell: RawCell) => RawCell {
  if ('day' in form) {
    const text = remembered((serial: number) => dayText(serial, form.day));
    return (cell) => (typeof cell === 'object' && Number.isInteger(cell.serial) ? text(cell.serial) : cell);
  }
  return (cell) => (typeof cell === 'number' ? (numberText(cell, form) ?? cell) : cell);
}

/** The cells of a tab as its file wrote them: whoever reads them finds the same as in the file, and may be told to read them otherwise. */
export function asWritten(
  cells: readonly (readonly RawCell[])[],
  columns: ColumnsWritten,
): readonly (readonly RawCell[])[] {
  const each = Object.entries(columns).map(([column, form]) => [Number(column), written(form)] as const);
  if (each.length === 0) return cells;
  return cells.map((row) => {
    const texts = row.slice();
    for (const [column, textOf] of each) {
      const cell = row[column];
      if (cell !== undefined && typeof cell !== 'string') texts[column] = textOf(cell);
    }
    return texts;
  });
}
