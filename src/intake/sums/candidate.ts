import { type Agreement, agreementOf } from './agreement.ts';
import type { Frame } from './frame.ts';
import { independenceOf } from './independence.ts';
import type { RowSum } from './sum-column.ts';

/** A row that may be the sum of others, with what each column says of it. */
export interface Candidate extends RowSum {
  readonly columns: readonly Agreement[];
  /** By column: false where it only repeats another. */
  readonly independent: readonly boolean[];
  /** The parts end where the table, a block or another sum does, and not in the midst of rows like them. */
  readonly whole: boolean;
}

export function candidateOf(frame: Frame, at: number, parts: ArrayLike<number>, whole: boolean): Candidate {
  const columns = frame.columns.map((column) => agreementOf(column, column.values[at]!, parts));
  return {
    row: frame.rows[at]!,
    of: Array.from({ length: parts.length }, (_, i) => frame.rows[parts[i]!]!),
    columns,
    independent: independenceOf(frame, at, parts, columns),
    whole,
  };
}
