import { cellState } from '../columns/cell-state.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { SumColumn } from './sum-column.ts';

/** All numbers of a table, row after row; NaN where there is none. */
export interface TableNumbers {
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
  /** Decimals that are printed and say something. */
  readonly decimals: Uint8Array;
}

/** More decimals than that come from computing, not from print. */
const mostDecimals = 9;

export function tableNumbers(cells: readonly (readonly RawCell[])[]): TableNumbers {
  const height = cells.length;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const flat = new Array<RawCell>(height * width).fill('');
  cells.forEach((row, at) => {
    for (let column = 0; column < row.length; column++) flat[at * width + column] = withoutFlag(row[column]!);
  });
  // The decimal sign is one for the whole table: it is read along its rows as well.
  const read = readNumbers(flat);
  const values = read.values.slice();
  const decimals = new Uint8Array(flat.length);
  const sign = (read.assumed ?? read.decimal) === 'comma' ? ',' : '.';
  for (let i = 0; i < flat.length; i++) {
    if (read.state[i] === cellState.value) decimals[i] = decimalsOf(flat[i]!, values[i]!, sign);
    else values[i] = Number.NaN;
  }
  return { height, width, values, decimals };
}

/** The letter or star with which statistics mark a value as estimated, revised or explained below: no K, M or B, which count. */
const flag = /^\s*([-−]?\d[\d.,' {2}]*)\s?(?:[*†‡¹²³]{1,3}|(?![kmbKMB])[A-Za-z])\s*$/;

function withoutFlag(cell: RawCell): RawCell {
  return typeof cell === 'string' && !/\d\s*$/.test(cell) ? cell.replace(flag, '$1') : cell;
}

/** Zeros at the end say nothing: programs print `12.00000` for 12. */
function decimalsOf(cell: RawCell, value: number, sign: string): number {
  if (value === 0) return 0;
  const text = typeof cell === 'string' ? cell : String(value);
  const place = text.lastIndexOf(typeof cell === 'string' ? sign : '.');
  let last = place;
  for (let end = place + 1; place >= 0 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < 48 || code > 57) break;
    if (code !== 48) last = end;
  }
  return Math.min(mostDecimals, last - place + (text.includes('%') ? 2 : 0));
}

/** The columns of a table, or its rows as columns where it is read the other way. */
export function sumColumns({ height, width, values: all, decimals }: TableNumbers, across: boolean): SumColumn[] {
  const [count, length] = across ? [height, width] : [width, height];
  return Array.from({ length: count }, (_, c) => {
    const values = new Float64Array(length);
    let most = 0;
    for (let i = 0; i < length; i++) {
      const at = across ? c * width + i : i * width + c;
      values[i] = all[at]!;
      most = Math.max(most, decimals[at]!);
    }
    return { values, unit: unitOf(values, most) };
  });
}

/** Offices of statistics round to 5 as well as to powers of ten. */
function unitOf(values: Float64Array, decimals: number): number {
  const unit = 10 ** -decimals;
  let filled = 0;
  for (const value of values) {
    if (!value) continue;
    filled++;
    const fives = value / (5 * unit);
    if (Math.abs(fives - Math.round(fives)) > 1e-6) return unit;
  }
  return filled > 3 ? 5 * unit : unit;
}
