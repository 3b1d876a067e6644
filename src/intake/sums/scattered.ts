/** A row that may be the sum of rows that do not stand next to it, by place in the frame. */
export interface Scattered {
  readonly at: number;
  readonly parts: readonly number[];
}
