import type { RawCell } from '../raw.ts';
import { cellState } from './cell-state.ts';
import { type DayText, type Span, spanIn, type Unit } from './day-text.ts';
import { decideOrder, type OpenText } from './decide-order.ts';
import { isMasked } from './masked.ts';
import { plainText } from './plain-text.ts';
import { serialDay } from './read-day-digits.ts';
import { readDayText } from './read-day-text.ts';
import { readIsoDay } from './read-iso-day.ts';
import { readRangeText } from './read-range-text.ts';

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
  /** The coarsest that was seen. */
  readonly granularity: Unit;
}

export interface DateOptions {
  readonly order?: 'dmy' | 'mdy';
}

/** Texts of a column that are not plain ISO days: each is read once, however many cells hold it. */
interface Texts {
  readonly places: Map<string, number>;
  readonly read: (DayText | 'empty' | 'unreadable')[];
  readonly counts: number[];
  /** For each cell, 1 + the place of its text; 0 for none. */
  readonly placeOf: Int32Array;
}

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter'];

/** The cells of one column as days. The order of day and month is decided from all of them; what contradicts it is unreadable. */
export function readDates(cells: ArrayLike<RawCell>, options: DateOptions = {}): DateColumn {
  const { length } = cells;
  const days = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const texts: Texts = { places: new Map(), read: [], counts: [], placeOf: new Int32Array(length) };
  let yearFirst = false;
  for (let i = 0; i < length; i++) {
    const cell: RawCell | null | undefined = cells[i];
    if (cell === '' || cell === undefined || cell === null) state[i] = cellState.empty;
    else if (typeof cell === 'string') {
      const day = readIsoDay(cell);
      days[i] = day;
      if (Number.isNaN(day)) note(texts, cell, i);
      else yearFirst = true;
    } else if (typeof cell === 'number') {
      days[i] = serialDay(cell);
      if (Number.isNaN(days[i])) note(texts, String(cell), i);
    } else {
      days[i] = typeof cell === 'object' ? serialDay(cell.serial) : Number.NaN;
      if (Number.isNaN(days[i])) state[i] = cellState.unreadable;
    }
  }
  return settle(days, state, texts, yearFirst, options);
}

function note(texts: Texts, cell: string, i: number): void {
  const text = withoutClock(cell);
  let place = texts.places.get(text);
  if (place === undefined) {
    place = texts.read.length;
    texts.places.set(text, place);
    texts.read.push(readDayText(text) ?? readRangeText(text) ?? noDay(text));
    texts.counts.push(0);
  }
  texts.counts[place]!++;
  texts.placeOf[i] = place + 1;
}

/** Timestamps nearly all differ, their days do not. Rarer forms of time are cut off where the text is read. */
function withoutClock(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const end = text.lastIndexOf(' ', colon);
  if (!/^ \d{1,2}:\d\d(:\d\d)?( [AP]M)?$/i.test(text.slice(end))) return text;
  const day = text.slice(0, text[end - 1] === ',' ? end - 1 : end);
  return /\d$/.test(day) ? day : text;
}

function noDay(text: string): 'empty' | 'unreadable' {
  const plain = plainText(text);
  return plain === '' || isMasked(plain) ? 'empty' : 'unreadable';
}

function settle(
  days: Float64Array,
  state: Uint8Array,
  texts: Texts,
  isoSeen: boolean,
  options: DateOptions,
): DateColumn {
  const open: OpenText[] = [];
  let yearFirst = isoSeen;
  texts.read.forEach((read, place) => {
    if (typeof read === 'string') return;
    if (read.kind === 'open') open.push({ days: read, count: texts.counts[place]! });
    else yearFirst ||= read.yearFirst;
  });
  const order = open.length === 0 ? null : (options.order ?? decideOrder(open));
  const usual = open[0]?.days.separator === '/' ? 'mdy' : 'dmy';
  const read = texts.read.map((text): Resolved => {
    if (typeof text === 'string') return { span: null, state: cellState[text], ambiguous: false, unit: 'day' };
    const ways = text.kind === 'open' && order === 'undecided' ? text.spans : null;
    // With as many cells for one order as for the other, those that fit only one of them stay unread.
    const span =
      ways && !(ways.dmy && ways.mdy) ? null : spanIn(text, order === 'undecided' ? usual : (order ?? 'ymd'));
    return {
      span,
      state: span ? cellState.value : cellState.unreadable,
      ambiguous: span !== null && ways !== null && ways.dmy?.from !== ways.mdy?.from,
      unit: span ? text.unit : 'day',
    };
  });
  const unit = Math.max(0, ...new Set(read.map((text) => units.indexOf(text.unit))));
  const ends = unit > 0 ? days.slice() : days;
  let unreadable = 0;
  let ambiguous = 0;
  for (let i = 0; i < days.length; i++) {
    const place = texts.placeOf[i]!;
    if (place > 0) {
      const text = read[place - 1]!;
      state[i] = text.state;
      if (text.span) {
        days[i] = text.span.from;
        ends[i] = text.span.to;
      }
      if (text.ambiguous) ambiguous++;
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
    granularity: units[unit]!,
  };
}

interface Resolved {
  readonly span: Span | null;
  readonly state: number;
  readonly ambiguous: boolean;
  readonly unit: Unit;
}
