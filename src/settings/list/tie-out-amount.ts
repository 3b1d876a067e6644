import * as v from 'valibot';
import { setting } from '../setting.ts';

export const tieOutAmount = setting({
  id: 'tieOutAmount',
  title: 'Tie-out tolerance',
  group: 'Money',
  says: 'A figure ties to the books where no more than this is unexplained, and no more than the share below.',
  schema: v.pipe(v.number(), v.minValue(0, 'expected 0 or more')),
  fallback: 1,
  input: { kind: 'number', unit: 'money' },
});
