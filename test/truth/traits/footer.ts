import { below, plain } from '../grid.ts';
import type { Trait } from '../traits.ts';

const ends = [
  'Source: ad platforms',
  'Note: figures may change',
  '© 2025 Example Corp. All rights reserved.',
  'Stand: vorläufig',
  '* without agency fees',
];

export const footer: Trait = {
  name: 'footer',
  share: 0.12,
  dress: (dice, draft) => ({
    ...draft,
    sheets: draft.sheets.map(({ name, grid }) => ({
      name,
      grid: below(grid, [[plain(dice.pick(ends))]], dice.int(0, 2)),
    })),
  }),
};
