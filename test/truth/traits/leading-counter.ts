import { plain } from '../grid.ts';
import type { Trait } from '../traits.ts';

/** `#`, 1, 2, 3…: a column that a person or a data frame puts in front. */
export const leadingCounter: Trait = {
  name: 'leading-counter',
  share: 0.06,
  dress: (dice, draft) => {
    const header = dice.pick(['#', 'No.', '', 'Nr', 'idx']);
    return {
      ...draft,
      sheets: draft.sheets.map(({ name, grid }) => ({
        name,
        grid: grid.map((line, row) => [plain(row === 0 ? header : String(row)), ...line]),
      })),
    };
  },
};
