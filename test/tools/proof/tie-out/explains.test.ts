import { expect, it } from 'vitest';
import { tieOut } from '../../../../src/proof/tie-out/tie-out.ts';
import { judgePairs } from '../../../../tools/proof/tie-out/pairs.ts';

/** All of it: `npm run proof -- --pairs 500`. */
it('leads from what is reported to what is booked, and calls nothing tied that is not', () => {
  const { cells, exactCells, falseTies, byKind } = judgePairs(5000, 60, tieOut);
  expect(exactCells).toBe(cells);
  expect(falseTies).toEqual([]);
  const kinds = Object.values(byKind);
  const sum = (of: 'injected' | 'found') => kinds.reduce((all, each) => all + each[of], 0);
  expect(sum('found') / sum('injected')).toBeGreaterThan(0.85);
});
