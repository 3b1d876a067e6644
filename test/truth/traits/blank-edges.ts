import { blankLine, plain } from '../grid.ts';
import type { Trait } from '../traits.ts';

/** Many leave row 1 and column A empty, and rows below that were once filled. */
export const blankEdges: Trait = {
  name: 'blank-edges',
  share: 0.1,
  dress: (dice, draft) => ({
    ...draft,
    sheets: draft.sheets.map(({ name, grid }) => {
      const moved = dice.chance(0.5) ? grid.map((line) => [plain(''), ...line]) : grid;
      return { name, grid: [...(dice.chance(0.5) ? [blankLine] : []), ...moved, blankLine] };
    }),
  }),
};
