import type { RawCell } from '../raw.ts';
import { toSerial } from './day-serial.ts';

export interface DateColumn {
  readonly length: number;
  /** Day serials (days since 1899-12-30): the day, or the first day of a week, month or range. NaN is none. */
  readonly days: Float64Array;
  /** The last day that each cell covers; the same array as `days` where every cell is one day. */
  readonly ends: Float64Array;
  /** null where no value depends on an order: serials, named months. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | 'undecided' | null;
  /** The order in which the values were read where `order` is undecided, else null. */
  readonly assumed: 'dmy' | 'mdy' | null;
  /** `cellState.value`, `empty` or `unreadable` for each cell. */
  readonly state: Uint8Array;
  readonly unreadable: number;
  /** How many values are valid both ways and differ, while nothing decides. */
  readonly ambiguous: number;
  /** The coarsest that was seen. */
  readonly granularity: 'day' | 'week' | 'month' | 'quarter';
}

export interface DateOptions {
  readonly order?: 'dmy' | 'mdy';
}

export function readDates(cells: ArrayLike<RawCell>, _options: DateOptions = {}): DateColumn {
  const days = new Float64Array(cells.length).fill(Number.NaN);
  const state = new Uint8Array(cells.length).fill(3);
  let unreadable = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const iso = typeof cell === 'string' ? /^(\d{4})-(\d\d)-(\d\d)/.exec(cell) : null;
    if (iso) days[i] = toSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    else if (typeof cell === 'object') days[i] = Math.floor(cell.serial);
    state[i] = cell === '' || cell === undefined ? 1 : Number.isNaN(days[i]) ? 3 : 0;
    if (state[i] === 3) unreadable++;
  }
  return {
    length: cells.length,
    days,
    ends: days,
    order: 'ymd',
    assumed: null,
    state,
    unreadable,
    ambiguous: 0,
    granularity: 'day',
  };
}
