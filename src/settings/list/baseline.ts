import * as v from 'valibot';
import { setting } from '../setting.ts';
import { days } from './day.ts';

export type BaselineChoice = 'auto' | 'previous' | 'last-year' | 'none' | { from: string; to: string };

export const baseline = setting<BaselineChoice>({
  id: 'baseline',
  title: 'Compared with',
  group: 'Time',
  says: 'The one time that the page compares with, its Before. By default the same period a year before; where the data do not reach back so far, the time just before. It never overlaps the report period.',
  schema: v.union([v.picklist(['auto', 'previous', 'last-year', 'none']), days]),
  fallback: 'auto',
  input: {
    kind: 'period',
    options: [
      { value: 'auto', label: 'Found automatically' },
      { value: 'previous', label: 'The period just before' },
      { value: 'last-year', label: 'The same period a year before' },
      { value: 'none', label: 'Nothing' },
    ],
  },
});
