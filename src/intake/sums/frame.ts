import type { SumColumn } from './sum-column.ts';

/** One column over the rows in play, so that the sum of any run of them is one subtraction. */
export interface FrameColumn {
  readonly values: Float64Array;
  readonly unit: number;
  readonly additive: boolean | undefined;
  /** `sums[i]` is the sum of the first i rows in play. */
  readonly sums: Float64Array;
  /** No value is negative, so longer runs are never smaller, and the one that makes a total is found by halving. */
  readonly growing: boolean;
}

/** The rows that may still be parts or sums. A row is known in it by its place. */
export interface Frame {
  readonly rows: Int32Array;
  readonly columns: readonly FrameColumn[];
}

export const frameOf = (columns: readonly SumColumn[], rows: Int32Array): Frame => ({
  rows,
  columns: columns.map((column) => frameColumn(column, rows)),
});

function frameColumn({ values: all, unit, additive }: SumColumn, rows: Int32Array): FrameColumn {
  const { length } = rows;
  // Rows that are all of the table need no copy.
  const values = length === all.length ? all : new Float64Array(length);
  const sums = new Float64Array(length + 1);
  let sum = 0;
  let growing = true;
  for (let place = 0; place < length; place++) {
    const value = all[rows[place]!]!;
    if (values !== all) values[place] = value;
    if (value > 0) sum += value;
    else if (value < 0) {
      sum += value;
      growing = false;
    }
    sums[place + 1] = sum;
  }
  return { values, unit, additive, sums, growing };
}

/** The rows that have a value in any column. */
export function filledRows(columns: readonly SumColumn[], length: number): Int32Array {
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    for (let c = 0; c < columns.length; c++) {
      const value = columns[c]!.values[row]!;
      if (!Number.isNaN(value)) {
        rows[count++] = row;
        break;
      }
    }
  }
  return rows.subarray(0, count);
}
