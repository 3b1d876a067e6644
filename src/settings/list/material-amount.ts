import * as v from 'valibot';
import { setting } from '../setting.ts';

export const materialAmount = setting({
  id: 'materialAmount',
  title: 'Material difference',
  group: 'Money',
  says: 'From this amount on, and from the share below, the tab Tie-out asks for a note on a difference from the books.',
  schema: v.pipe(v.number(), v.minValue(0, 'expected 0 or more')),
  fallback: 500,
  input: { kind: 'number', unit: 'money' },
});
