import * as v from 'valibot';
import { setting } from '../setting.ts';

export const currency = setting({
  id: 'currency',
  title: 'Report currency',
  group: 'Money',
  says: 'The one currency of the KPI tab and the report, as its three-letter code. Left empty, it is the currency of the data.',
  schema: v.pipe(
    v.string(),
    v.trim(),
    v.toUpperCase(),
    v.regex(/^([A-Z]{3})?$/, 'expected a three-letter code such as EUR'),
  ),
  fallback: '',
  input: { kind: 'text' },
});
