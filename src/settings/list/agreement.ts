import * as v from 'valibot';
import { setting } from '../setting.ts';
import { day } from './day.ts';
import { signature } from './preparer.ts';

const agreed = v.object({ ceo: signature, cmo: signature, from: day, to: day });

export const agreement = setting<v.InferOutput<typeof agreed>[]>({
  id: 'agreement',
  title: 'Agreement on the KPIs',
  group: 'Sign-off',
  says: 'Who agreed on the KPIs of the first screen, for which days. Agree KPIs then keeps them with their targets and definitions.',
  schema: v.pipe(v.array(agreed), v.maxLength(1, 'expected one agreement at most')),
  fallback: [],
  input: {
    kind: 'table',
    keep: 'list',
    row: 'agreement',
    most: 1,
    columns: [
      { key: 'ceo', label: 'CEO', kind: 'text' },
      { key: 'cmo', label: 'CMO', kind: 'text' },
      { key: 'from', label: 'From', kind: 'day' },
      { key: 'to', label: 'To', kind: 'day' },
    ],
  },
});
