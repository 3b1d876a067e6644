import * as v from 'valibot';
import { setting } from '../setting.ts';
import { days } from './day.ts';

export type BaselineChoice = 'auto' | { from: string; to: string };

export const baseline = setting<BaselineChoice>({
  id: 'baseline',
  title: 'Baseline',
  says: 'The days that results are held against. By default the time of equal length just before the report period; where the data do not reach back so far, their first third.',
  schema: v.union([v.literal('auto'), days]),
  fallback: 'auto',
  input: { kind: 'period', options: [{ value: 'auto', label: 'Found automatically' }] },
});
