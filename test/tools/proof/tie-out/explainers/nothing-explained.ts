import type { Tie } from '../../../../../tools/proof/tie-out/judge-pair.ts';
import { bridgesOf } from './bridges-of.ts';

/** Knows no kind: all that differs is unexplained. */
export const tieOut: Tie = (pair) => bridgesOf(pair);
