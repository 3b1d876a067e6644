import * as v from 'valibot';
import { setting } from '../setting.ts';

export const tieOutShare = setting({
  id: 'tieOutShare',
  title: 'Tolerance as a share',
  group: 'Money',
  says: 'The share of the booked figure that may be unexplained.',
  inFile: 'As a fraction: 0.005 is 0.5 %.',
  schema: v.pipe(v.number(), v.minValue(0, 'expected 0 or more'), v.maxValue(1, 'expected 100 % at most')),
  fallback: 0.005,
  input: { kind: 'number', unit: 'share' },
});
