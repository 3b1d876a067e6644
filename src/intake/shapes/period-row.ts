import type { RawCell } from '../raw.ts';

/** A row with a number for each stretch of time, and what the lines around it say of it. */
export interface PeriodRow {
  /** Row of the tab, from 0. */
  readonly at: number;
  readonly cells: readonly RawCell[];
  /** Its names, with those of merged cells above; without the column of metrics. */
  readonly names: readonly string[];
  /** The channel that heads its group, `''` for none. */
  readonly group: string;
  /** What its numbers are, as written in it or above it; `''` where only the column or the title tells. */
  readonly metric: string;
  /** How many headings stood before it. */
  readonly block: number;
  /** Whether it is a heading that has numbers: mostly the sum of the rows below it. */
  readonly heads: boolean;
  /** The year that a heading above it names, where the columns name none. */
  readonly year: number | null;
  /** By period, NaN for none. */
  readonly values: readonly number[];
}
