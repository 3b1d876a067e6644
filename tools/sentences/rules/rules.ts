import type { PageRule } from '../kinds/kind.ts';
import { gapTold } from './gap-told.ts';
import { kpiOnce } from './kpi-once.ts';
import { noErrors } from './no-errors.ts';
import { oneBefore } from './one-before.ts';
import { otherCostsSaid } from './other-costs-said.ts';
import { profitWords } from './profit-words.ts';
import { roiOrNone } from './roi-or-none.ts';
import { shareSaid } from './share-said.ts';
import { signedZero } from './signed-zero.ts';

/** What holds of the page as a whole. Adding one is its file and a line here. */
export const rules: readonly PageRule[] = [
  noErrors,
  profitWords,
  signedZero,
  oneBefore,
  roiOrNone,
  kpiOnce,
  gapTold,
  shareSaid,
  otherCostsSaid,
];
