import * as v from 'valibot';
import { setting } from '../setting.ts';

export const grains = ['week', 'month', 'quarter'] as const;
export type Grain = (typeof grains)[number];

export const grain = setting<Grain>({
  id: 'grain',
  title: 'Step over time',
  group: 'Time',
  says: 'One row of the KPI tab and one point of its charts: a week from Monday on, a month, or a quarter.',
  schema: v.picklist(grains),
  fallback: 'month',
  input: {
    kind: 'choice',
    options: [
      { value: 'week', label: 'Week' },
      { value: 'month', label: 'Month' },
      { value: 'quarter', label: 'Quarter' },
    ],
  },
});
