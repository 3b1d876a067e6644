import * as v from 'valibot';
import { setting } from '../setting.ts';

export const revenueSides = ['auto', 'platforms', 'sales'] as const;

export const revenueFrom = setting<(typeof revenueSides)[number]>({
  id: 'revenueFrom',
  title: 'Revenue from',
  group: 'Data',
  says: 'Which side counts where a shop, a CRM or the books count the sales of days for which advertising platforms claim revenue as well; the two are never added. By itself: what the platforms claim, unless that is more than was sold, or the sales name for half of their money a channel that has cost.',
  schema: v.picklist(revenueSides),
  fallback: 'auto',
  input: {
    kind: 'choice',
    options: [
      { value: 'auto', label: 'By itself' },
      { value: 'platforms', label: 'What platforms claim' },
      { value: 'sales', label: 'What was sold' },
    ],
  },
});
