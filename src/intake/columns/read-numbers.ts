import type { RawCell } from '../raw.ts';

export interface NumberColumn {
  readonly length: number;
  /** NaN is missing or unreadable; `state` says which. */
  readonly values: Float64Array;
  /** The decimal sign of the texts in this column; `undecided` where no text shows it. Numbers show nothing. */
  readonly decimal: 'point' | 'comma' | 'undecided';
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
  /**
   * Indexes of values such as `1,234` that differ by convention, where nothing in the column decides.
   * They are read with the separator as thousands.
   */
  readonly ambiguous: readonly number[];
}

export interface NumberOptions {
  readonly decimal?: 'point' | 'comma';
}

export function readNumbers(cells: ArrayLike<RawCell>, _options: NumberOptions = {}): NumberColumn {
  const values = new Float64Array(cells.length);
  const state = new Uint8Array(cells.length);
  let unreadable = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const value = cell === '' || typeof cell === 'boolean' ? Number.NaN : Number(cell);
    values[i] = value;
    state[i] = cell === '' || cell === undefined ? 1 : Number.isFinite(value) ? 0 : 3;
    if (state[i] === 3) unreadable++;
  }
  return {
    length: cells.length,
    values,
    decimal: 'undecided',
    state,
    masked: 0,
    unreadable,
    errors: 0,
    currencies: new Map(),
    percent: false,
    ambiguous: [],
  };
}
