import type { BridgeKind } from './bridge.ts';
import type { Move } from './move.ts';
import type { Open } from './open.ts';

/** One kind of difference: the explanations of its kind that the lines allow, for what is open now. */
export interface Kind {
  readonly id: BridgeKind;
  /** Explanations that the lines show whatever else is open, taken before all others. */
  given?(open: Open): Iterable<Move>;
  moves(open: Open): Iterable<Move>;
  /** Explanations for what nothing else explains, asked when all else is done. */
  leftovers?(open: Open): Iterable<Move>;
}
