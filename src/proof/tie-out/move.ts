import type { Block, Line, Part } from './block.ts';
import type { BridgeKind } from './bridge.ts';

/** What one explanation puts on one block: added to its reported figure, it leads to the booked one. */
export interface Step {
  readonly block: Block;
  readonly amount: number;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** One explanation that the lines allow. It is taken only where it makes both sides meet. */
export interface Move {
  readonly kind: BridgeKind;
  readonly steps: readonly Step[];
  /**
   * How many things besides the amount speak for it: a word, a column, a reference, a row with what is left, a habit proved elsewhere.
   * Half a fact ranks it before others, and states nothing.
   */
  readonly facts: number;
  /** Lines that belong to another block, or to none that is here. */
  readonly rehomes?: readonly { readonly line: Line; readonly to: Block | null }[];
  /** What a line comes to once this is taken off it. */
  readonly leaves?: readonly { readonly line: Line; readonly amount: number }[];
  /** The column that said so, and that has nothing more to say of these lines. */
  readonly column?: 'tax' | 'refund' | 'fee';
  /** Lines and rows that agree now. */
  readonly meets?: readonly Line[];
  /** Rows that have no other side any more. */
  readonly spends?: readonly Part[];
  /** What it proves of its channel where it closes a gap: the same, elsewhere, is a fact then. */
  readonly habit?: string;
  /** Likely by what stands on both sides, but shown by none of it: what it explains does not tie. */
  readonly isLikelyOnly?: boolean;
}
