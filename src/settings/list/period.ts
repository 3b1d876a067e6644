import * as v from 'valibot';
import { setting } from '../setting.ts';
import { days } from './day.ts';

export type PeriodChoice = 'all' | 'last-month' | 'last-quarter' | 'last-year' | { from: string; to: string };

export const period = setting<PeriodChoice>({
  id: 'period',
  title: 'Report period',
  group: 'Time',
  says: 'The days that the report speaks of. The last month, quarter or year is the last one that the data cover whole.',
  schema: v.union([v.picklist(['all', 'last-month', 'last-quarter', 'last-year']), days]),
  fallback: 'all',
  input: {
    kind: 'period',
    options: [
      { value: 'all', label: 'All of the data' },
      { value: 'last-month', label: 'Last whole month' },
      { value: 'last-quarter', label: 'Last whole quarter' },
      { value: 'last-year', label: 'Last whole year' },
    ],
  },
});
