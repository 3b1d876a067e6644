import type { BridgeKind } from '../../../../src/proof/tie-out/bridge.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import type { Draft } from '../world/draft.ts';

/** What happens in real books and is none of the twelve kinds. What it moves, nobody can explain. */
export interface Noise {
  readonly id: string;
  /** Whether it moves money; what does not only looks as if. */
  readonly moves: boolean;
  /** A kind beside which it would make the books contradict themselves. */
  readonly notBeside?: BridgeKind;
  /** None where these books give no occasion. */
  add(draft: Draft, dice: Dice): Draft | undefined;
}
