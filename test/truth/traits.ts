import type { Dice } from './dice.ts';
import type { Draft } from './table-case.ts';
import { blankEdges } from './traits/blank-edges.ts';
import { footer } from './traits/footer.ts';
import { leadingCounter } from './traits/leading-counter.ts';
import { notes } from './traits/notes.ts';
import { preamble } from './traits/preamble.ts';

/** What stands around a table and changes nothing of what it says. */
export interface Trait {
  readonly name: string;
  /** Of 1. */
  readonly share: number;
  dress(dice: Dice, draft: Draft): Draft;
}

/** In this order, from the inside out. */
export const traits: readonly Trait[] = [notes, leadingCounter, footer, preamble, blankEdges];

export function dressed(dice: Dice, draft: Draft): Draft {
  if (draft.bare) return draft;
  return traits.reduce((worn, { share, dress }) => (dice.chance(share) ? dress(dice, worn) : worn), draft);
}
