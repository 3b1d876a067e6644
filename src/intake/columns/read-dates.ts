import type { RawCell } from '../raw.ts';
import { cellState } from './cell-state.ts';
import { type Order, type Span, spanIn, type Unit } from './day-text.ts';
import { type DayTexts, newDayTexts, noteDayText } from './day-texts.ts';
import { decideOrder, type OpenText } from './decide-order.ts';
import { serialDay } from './read-day-digits.ts';
import { readIsoDay } from './read-iso-day.ts';
import { swapTyped } from './swap-typed.ts';

export interface DateColumn {
  readonly length: number;
  /** Day serials (days since 1899-12-30): the day, or the first day of a week, month or range. NaN is none. */
  readonly days: Float64Array;
  /** The last day that each cell covers; the same array as `days` where every cell is one day. */
  readonly ends: Float64Array;
  /** null where no value depends on an order: serials, named months. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | 'undecided' | null;
  /** The order in which the ambiguous values were read, null where there are none. */
  readonly assumed: 'dmy' | 'mdy' | null;
  /** `cellState.value`, `empty` (or masked, as `--`) or `unreadable` for each cell. */
  readonly state: Uint8Array;
  readonly unreadable: number;
  /** How many values are valid both ways and differ, while nothing decides. */
  readonly ambiguous: number;
  /** Date cells whose day and month a spreadsheet of another locale had taken for each other; they are put right here. */
  readonly swapped: number;
  /** Date cells of which day and month may have been taken for each other so, while nothing tells. */
  readonly doubtful: number;
  /** How many cells name a part of a fiscal year, while nothing says when that begins: they have no days. */
  readonly fiscal: number;
  /** The coarsest that was seen. */
  readonly granularity: Unit;
}

export interface DateOptions {
  readonly order?: 'dmy' | 'mdy';
  /** The month in which the fiscal year begins, 1 to 12. */
  readonly fiscalYear?: number;
}

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The cells of one column as days. The order of day and month is decided from all of them; what contradicts it is unreadable. */
export function readDates(cells: ArrayLike<RawCell>, options: DateOptions = {}): DateColumn {
  const { length } = cells;
  const days = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const texts = newDayTexts(length);
  let yearFirst = false;
  for (let i = 0; i < length; i++) {
    const cell: RawCell | null | undefined = cells[i];
    if (cell === '' || cell === undefined || cell === null) state[i] = cellState.empty;
    else if (typeof cell === 'string') {
      const day = readIsoDay(cell);
      days[i] = day;
      if (Number.isNaN(day)) noteDayText(texts, cell, i);
      else yearFirst = true;
    } else if (typeof cell === 'number') {
      days[i] = serialDay(cell);
      // `20260623` and the like; 2025.1 is no month, for it may have been 2025.10.
      if (Number.isInteger(cell) && Number.isNaN(days[i])) noteDayText(texts, String(cell), i);
      else if (Number.isNaN(days[i])) state[i] = cellState.unreadable;
    } else {
      days[i] = typeof cell === 'object' ? serialDay(cell.serial) : Number.NaN;
      if (Number.isNaN(days[i])) state[i] = cellState.unreadable;
    }
  }
  return settle(days, state, texts, () => typedIn(cells), yearFirst, options);
}

/** The cells that are neither text nor number: those that a spreadsheet has taken for dates itself. */
function typedIn(cells: ArrayLike<RawCell>): number[] {
  const typed: number[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell: RawCell | null | undefined = cells[i];
    if (typeof cell === 'boolean' || (typeof cell === 'object' && cell !== null)) typed.push(i);
  }
  return typed;
}

function settle(
  days: Float64Array,
  state: Uint8Array,
  texts: DayTexts,
  typed: () => readonly number[],
  isoSeen: boolean,
  options: DateOptions,
): DateColumn {
  const open: OpenText[] = [];
  let yearFirst = isoSeen;
  texts.read.forEach((text, place) => {
    if (typeof text === 'string') return;
    if (text.kind === 'open') open.push({ days: text, count: texts.counts[place]! });
    else if (text.kind === 'settled') yearFirst ||= text.yearFirst;
  });
  const order = open.length === 0 ? null : (options.order ?? decideOrder(open));
  const { swapped, doubtful } = swapTyped(days, typed, open, order);
  const usual = open[0]?.days.separator === '/' ? 'mdy' : 'dmy';
  const resolved = texts.read.map((text) => resolve(text, order ?? 'ymd', usual, options.fiscalYear));
  const coarsest = Math.max(0, ...new Set(resolved.map(({ unit }) => units.indexOf(unit))));
  const ends = coarsest > 0 ? days.slice() : days;
  let unreadable = 0;
  let ambiguous = 0;
  let fiscal = 0;
  for (let i = 0; i < days.length; i++) {
    const place = texts.placeOf[i]!;
    if (place > 0) {
      const text = resolved[place - 1]!;
      state[i] = text.state;
      if (text.span) {
        days[i] = text.span.from;
        ends[i] = text.span.to;
      }
      if (text.ambiguous) ambiguous++;
      else if (!text.span && text.state === cellState.value) fiscal++;
    }
    if (state[i] === cellState.unreadable) unreadable++;
  }
  return {
    length: days.length,
    days,
    ends,
    order: order ?? (yearFirst ? 'ymd' : null),
    assumed: ambiguous > 0 ? usual : null,
    state,
    unreadable,
    ambiguous,
    swapped,
    doubtful,
    fiscal,
    granularity: units[coarsest]!,
  };
}

/** What a text comes to once the order is decided, or left undecided. */
interface Resolved {
  readonly span: Span | null;
  readonly state: number;
  readonly ambiguous: boolean;
  readonly unit: Unit;
}

function resolve(
  text: DayTexts['read'][number],
  order: Order | 'undecided',
  usual: 'dmy' | 'mdy',
  fiscalYear: number | undefined,
): Resolved {
  if (typeof text === 'string') return { span: null, state: cellState[text], ambiguous: false, unit: 'day' };
  if (text.kind === 'fiscal') {
    const span = spanIn(text, 'ymd', fiscalYear);
    return { span, state: cellState.value, ambiguous: false, unit: text.unit };
  }
  let span = spanIn(text, order === 'undecided' ? usual : order);
  let ambiguous = false;
  if (text.kind === 'open' && order === 'undecided') {
    const { dmy, mdy } = text.spans;
    // With as many cells for one order as for the other, those that fit only one of them stay unread.
    if (!dmy || !mdy) span = null;
    else ambiguous = dmy.from !== mdy.from;
  }
  return span
    ? { span, state: cellState.value, ambiguous, unit: text.unit }
    : { span: null, state: cellState.unreadable, ambiguous: false, unit: 'day' };
}
