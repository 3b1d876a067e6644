import type { Tie } from '../../../../../tools/proof/tie-out/judge-pair.ts';
import { bridgesOf } from './bridges-of.ts';

/** A liar: whatever differs is missing, and all ties. */
export const tieOut: Tie = (pair) =>
  bridgesOf(pair).map((bridge) => ({
    ...bridge,
    items: [{ kind: 'missing', amount: bridge.unexplained, reported: [], booked: [] }],
    unexplained: 0,
    ties: true,
  }));
