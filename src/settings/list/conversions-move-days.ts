import * as v from 'valibot';
import { setting } from '../setting.ts';

export const conversionsMoveDays = setting({
  id: 'conversionsMoveDays',
  title: 'Days in which conversions move',
  group: 'Time',
  says: 'How long after a day platforms may still credit conversions to it. Until then its figures are preliminary.',
  schema: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0, 'expected no less than 0'),
    v.maxValue(400, 'expected 400 at most'),
  ),
  fallback: 30,
  input: { kind: 'number', unit: 'number' },
});
