import * as v from 'valibot';
import { setting } from '../setting.ts';

export const margin = setting({
  id: 'margin',
  title: 'Contribution margin',
  group: 'Money',
  says: 'The share of revenue that is left after the variable costs of what was sold. With it, ROI counts margin instead of revenue.',
  inFile: 'As a fraction: 0.6 is 60 %, and 1 counts all of the revenue.',
  schema: v.pipe(v.number(), v.gtValue(0, 'expected more than 0 %'), v.maxValue(1, 'expected 100 % at most')),
  fallback: 1,
  input: { kind: 'number', unit: 'share' },
});
