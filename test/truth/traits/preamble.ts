import { below, plain } from '../grid.ts';
import type { Trait } from '../traits.ts';

const titles = [
  'Performance report',
  'Weekly marketing update',
  'RB - Overview',
  'Export',
  'Bericht',
  'Informe de rendimiento',
  'Q-Review (draft)',
];

export const preamble: Trait = {
  name: 'preamble',
  share: 0.2,
  dress: (dice, draft) => {
    const lines = [[plain(dice.pick(titles))], ...(dice.chance(0.4) ? [[plain('Prepared by: Marketing')]] : [])];
    return {
      ...draft,
      sheets: draft.sheets.map(({ name, grid }) => ({ name, grid: below(lines, grid, dice.int(0, 1)) })),
    };
  },
};
