import type { BridgeKind } from '../../../../src/proof/tie-out/bridge.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import type { Draft } from '../world/draft.ts';

/** One kind of difference, as it comes into real books. */
export interface Defect {
  readonly kind: BridgeKind;
  /** None where these books give no occasion. What it moved is the difference between the drafts. */
  inject(draft: Draft, dice: Dice): Draft | undefined;
}
