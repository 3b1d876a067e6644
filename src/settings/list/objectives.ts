import * as v from 'valibot';
import { setting } from '../setting.ts';
import { day } from './day.ts';

const objective = v.object({
  /** What shall be reached, in the team's words. */
  statement: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('expected a sentence'),
    v.maxLength(300, 'expected 300 characters at most'),
  ),
  /** A measure or metric id that tells whether it is reached. */
  metric: v.string(),
  target: v.pipe(v.number(), v.finite()),
  /** Where it stood before; left out, it is worked out from the baseline. */
  baseline: v.optional(v.pipe(v.number(), v.finite())),
  deadline: v.optional(day),
  owner: v.optional(v.pipe(v.string(), v.maxLength(80, 'expected 80 characters at most'))),
});

const most = 12;

export type Objective = v.InferOutput<typeof objective>;

export const objectives = setting<Objective[]>({
  id: 'objectives',
  title: 'Objectives',
  group: 'Goals',
  says: 'What marketing set out to do: specific, measured by a KPI, with a target, a deadline and an owner.',
  schema: v.pipe(v.array(objective), v.maxLength(most, `expected ${most} objectives at most`)),
  fallback: [],
  input: {
    kind: 'table',
    keep: 'list',
    row: 'objective',
    most,
    columns: [
      { key: 'statement', label: 'Objective', kind: 'text' },
      { key: 'metric', label: 'KPI', kind: 'figure' },
      { key: 'target', label: 'Target', kind: 'amount' },
      { key: 'baseline', label: 'Baseline', kind: 'amount', optional: true },
      { key: 'deadline', label: 'Deadline', kind: 'day', optional: true },
      { key: 'owner', label: 'Owner', kind: 'text', optional: true },
    ],
  },
});
