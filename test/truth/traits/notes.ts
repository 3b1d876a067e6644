import { plain } from '../grid.ts';
import type { Trait } from '../traits.ts';

const remarks = ['', '', '', 'ok', 'check with Ann', 'new creative', 'paused mid-month', 'see mail', 'A/B'];

/** A column of remarks at the end. */
export const notes: Trait = {
  name: 'notes',
  share: 0.12,
  dress: (dice, draft) => {
    const header = dice.pick(['Notes', 'Comment', 'Bemerkung', 'Remarks']);
    return {
      ...draft,
      sheets: draft.sheets.map(({ name, grid }) => ({
        name,
        grid: grid.map((line, row) => [...line, plain(row === 0 ? header : dice.pick(remarks))]),
      })),
    };
  },
};
