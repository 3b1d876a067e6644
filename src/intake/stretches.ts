import type { CampaignRows } from './campaign-rows.ts';
import type { Pieces } from './pieces.ts';

/** The pieces of one reading, and its rows. */
export interface Stretch {
  readonly rows: CampaignRows;
  readonly start: number;
  readonly end: number;
  /** Whether each row is one piece. */
  readonly isWhole: boolean;
}

/** The rows of the only reading, where each of them is one piece: then nothing need be copied. */
const onlyWhole = ([first, ...others]: readonly Stretch[]): CampaignRows | null =>
  first?.isWhole && others.length === 0 ? first.rows : null;

/** A column of names by piece. */
export function gather<T>(
  stretches: readonly Stretch[],
  pieces: Pieces,
  column: (rows: CampaignRows) => readonly T[],
): readonly T[] {
  const only = onlyWhole(stretches);
  if (only) return column(only);
  const out = new Array<T>(pieces.length);
  for (const { rows, start, end, isWhole } of stretches) {
    const values = column(rows);
    if (isWhole) for (let k = start; k < end; k++) out[k] = values[k - start] as T;
    else for (let k = start; k < end; k++) out[k] = values[pieces.row[k] as number] as T;
  }
  return out;
}

/** A measure by piece: shared out by days, the last piece taking what is left, so that the pieces add up to the whole. */
export function share(
  stretches: readonly Stretch[],
  pieces: Pieces,
  column: (rows: CampaignRows) => Float64Array | undefined,
): Float64Array {
  const only = onlyWhole(stretches);
  const values = only && column(only);
  if (values) return values;
  const out = new Float64Array(pieces.length);
  const { row, parts, from, to } = pieces;
  for (const { rows, start, end, isWhole } of stretches) {
    const values = column(rows);
    if (!values) {
      out.fill(Number.NaN, start, end);
      continue;
    }
    if (isWhole) {
      out.set(values, start);
      continue;
    }
    for (let k = start; k < end; ) {
      const whole = values[row[k] as number] as number;
      const last = k + (parts[k] as number) - 1;
      const days = (to[last] as number) - (from[k] as number) + 1;
      let left = whole;
      for (; k < last; k++) {
        const part = (whole * ((to[k] as number) - (from[k] as number) + 1)) / days;
        out[k] = part;
        left -= part;
      }
      out[k++] = left;
    }
  }
  return out;
}

/** The row of its tab by piece. */
export function sourceRows(stretches: readonly Stretch[], pieces: Pieces): Int32Array {
  const out = new Int32Array(pieces.length);
  for (const { rows, start, end } of stretches)
    for (let k = start; k < end; k++) out[k] = rows.sourceRow[pieces.row[k]!]!;
  return out;
}
