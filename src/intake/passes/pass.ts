import type { Finding } from '../reading.ts';
import type { Draft } from './draft.ts';

/** One judgement on a table under reading: it may fill in its part of the draft, hold rows, mark totals and leave findings. */
export interface Pass {
  /** Stable, kebab-case. */
  readonly id: string;
  /** What it judges, in a sentence. */
  readonly says: string;
  /** Answers why the table is none to be read; nothing where it is. */
  run(draft: Draft): Finding | undefined;
}

/** A pass that refuses no table. */
export const pass = (id: string, says: string, run: (draft: Draft) => void): Pass => ({
  id,
  says,
  run(draft) {
    run(draft);
    return undefined;
  },
});
