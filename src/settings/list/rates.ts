import * as v from 'valibot';
import { setting } from '../setting.ts';

export const rates = setting({
  id: 'rates',
  title: 'Exchange rates',
  says: 'What one unit of another currency is worth in the report currency. Money without a rate is held back, never added.',
  schema: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a three-letter code such as EUR')),
    v.pipe(v.number(), v.finite(), v.gtValue(0, 'expected a rate above 0')),
  ),
  fallback: {},
  input: {
    kind: 'table',
    keep: 'record',
    row: 'rate',
    columns: [
      { key: 'currency', label: 'Currency', kind: 'currency' },
      { key: 'rate', label: 'Rate', kind: 'number' },
    ],
  },
});
