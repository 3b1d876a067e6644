import * as v from 'valibot';
import { setting } from '../setting.ts';

export const targets = setting({
  id: 'targets',
  title: 'Targets',
  group: 'Goals',
  says: 'What each KPI shall reach in the report period.',
  inFile: 'By the id of the KPI: shares as fractions (roi 1.2 is 120 %), money in the report currency.',
  schema: v.record(v.string(), v.pipe(v.number(), v.finite())),
  fallback: {},
  input: {
    kind: 'table',
    keep: 'record',
    row: 'target',
    columns: [
      { key: 'metric', label: 'KPI', kind: 'figure' },
      { key: 'target', label: 'Target', kind: 'amount' },
    ],
  },
});
