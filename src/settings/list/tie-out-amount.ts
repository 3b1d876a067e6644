import * as v from 'valibot';
import { setting } from '../setting.ts';

export const tieOutAmount = setting({
  id: 'tieOutAmount',
  title: 'Tie-out tolerance',
  group: 'Money',
  says: 'What a figure may differ from the books and still tie, where the share below allows it too.',
  schema: v.pipe(v.number(), v.minValue(0, 'expected 0 or more')),
  fallback: 1,
  input: { kind: 'number', unit: 'money' },
});
