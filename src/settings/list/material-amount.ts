import * as v from 'valibot';
import { setting } from '../setting.ts';

export const materialAmount = setting({
  id: 'materialAmount',
  title: 'Material difference',
  group: 'Money',
  says: 'From this amount and the share below on, Tie-out asks for a note.',
  schema: v.pipe(v.number(), v.minValue(0, 'expected 0 or more')),
  fallback: 500,
  input: { kind: 'number', unit: 'money' },
});
