import type { RawCell } from '../raw.ts';
import { cellState } from './cell-state.ts';
import { type NumberDraft, newDraft, noteCurrency } from './number-draft.ts';
import { shows } from './read-digits.ts';
import { readGluedNumber } from './read-glued-number.ts';
import { readNumberText } from './read-number-text.ts';
import { readPlainNumber } from './read-plain-number.ts';

export interface NumberColumn {
  readonly length: number;
  /** NaN is missing or unreadable; `state` says which. */
  readonly values: Float64Array;
  /** The decimal sign of the texts in this column; `undecided` where no text shows it. Numbers show nothing. */
  readonly decimal: 'point' | 'comma' | 'undecided';
  /** The decimal sign with which the ambiguous values were read, null where there are none. */
  readonly assumed: 'point' | 'comma' | null;
  /** One `cellState` a cell. */
  readonly state: Uint8Array;
  readonly masked: number;
  readonly unreadable: number;
  /** Cells with a spreadsheet error. */
  readonly errors: number;
  /** How often each currency came glued to a value, by ISO code, or by its sign where several share it (`$`, `kr`, `¥`). */
  readonly currencies: ReadonlyMap<string, number>;
  /** The currency of each cell, `''` for none; only where the column has several. */
  readonly currencyOf?: readonly string[];
  /** Whether some values came as percentages. They are read as fractions: `12.5%` is 0.125. */
  readonly percent: boolean;
  /** Indexes of values that were written with letters for their zeros, `1.2K`, and so were rounded. */
  readonly abbreviated: readonly number[];
  /**
   * Indexes of values such as `1,234` that differ by convention, where nothing in the column decides.
   * They are read with the separator as thousands.
   */
  readonly ambiguous: readonly number[];
}

export interface NumberOptions {
  readonly decimal?: 'point' | 'comma';
}

/** The cells of one column as numbers. The decimal sign is decided from all of them; what contradicts it is unreadable. */
export function readNumbers(cells: ArrayLike<RawCell>, options: NumberOptions = {}): NumberColumn {
  const draft = newDraft(cells.length);
  for (let i = 0; i < cells.length; i++) note(draft, i, cells[i]);
  return settle(draft, options);
}

/** The same of several columns, in one walk over the rows of a table. */
export function readNumbersOf(
  { length, row }: { readonly length: number; row(index: number): readonly RawCell[] },
  columns: readonly number[],
  options: NumberOptions = {},
): NumberColumn[] {
  const drafts = columns.map(() => newDraft(length));
  for (let i = 0; i < length; i++) {
    const cells = row(i);
    for (let at = 0; at < columns.length; at++) note(drafts[at]!, i, cells[columns[at]!]);
  }
  return drafts.map((draft) => settle(draft, options));
}

function note(draft: NumberDraft, i: number, cell: RawCell | null | undefined): void {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) draft.values[i] = cell;
    else draft.state[i] = cellState.unreadable;
  } else if (cell === '' || cell === undefined || cell === null) draft.state[i] = cellState.empty;
  else if (typeof cell !== 'string') draft.state[i] = cellState.unreadable;
  else if (!readPlainNumber(cell, i, draft) && !readGluedNumber(cell, i, draft)) readOther(cell, i, draft);
}

function readOther(cell: string, i: number, draft: NumberDraft): void {
  const read = readNumberText(cell);
  if (typeof read === 'string') {
    draft.state[i] = cellState[read];
    return;
  }
  draft.values[i] = read.value;
  draft.shown[i] = read.shows;
  draft.votes[read.shows]!++;
  draft.percent ||= read.percent;
  if (read.abbreviated) draft.abbreviated.push(i);
  noteCurrency(draft, i, read.currency);
}

function settle(draft: NumberDraft, options: NumberOptions): NumberColumn {
  const { values, state, shown, votes } = draft;
  const point = votes[shows.point]!;
  const comma = votes[shows.comma]!;
  const decimal = options.decimal ?? (point > comma ? 'point' : comma > point ? 'comma' : 'undecided');
  const undecided = decimal === 'undecided';
  const reading = undecided ? (votes[shows.eitherComma]! >= votes[shows.eitherPoint]! ? 'point' : 'comma') : decimal;
  const ambiguous: number[] = [];
  const either = votes[shows.eitherComma]! + votes[shows.eitherPoint]!;
  if (point + comma + either > 0) {
    for (let i = 0; i < values.length; i++) {
      const what = shown[i];
      if (what === shows.nothing) continue;
      if (what === shows.eitherComma || what === shows.eitherPoint) {
        if (undecided) ambiguous.push(i);
        if ((what === shows.eitherComma) === (reading === 'comma')) values[i]! /= 1000;
      } else if (undecided || (what === shows.comma) !== (decimal === 'comma')) {
        // As many say point as say comma, or this one is outvoted: either way it would be a guess.
        values[i] = Number.NaN;
        state[i] = cellState.unreadable;
      }
    }
  }
  const counts = countStates(state);
  return {
    length: values.length,
    values,
    decimal,
    assumed: ambiguous.length > 0 ? reading : null,
    state,
    masked: counts[cellState.masked]!,
    unreadable: counts[cellState.unreadable]!,
    errors: counts[cellState.error]!,
    currencies: draft.currencies,
    ...(draft.currencies.size > 1 && draft.currencyOf ? { currencyOf: draft.currencyOf } : {}),
    percent: draft.percent,
    abbreviated: draft.abbreviated,
    ambiguous,
  };
}

/** Of the cells that are no values. */
function countStates(state: Uint8Array): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < state.length; i++) if (state[i] !== cellState.value) counts[state[i]!]!++;
  return counts;
}
