import type { Reason } from '../reason.ts';
import type { Columns } from './columns.ts';

/** What one witness says: this column is that, and how strongly. Against it where the weight is negative. */
export interface Evidence<Role extends string> {
  readonly column: number;
  readonly role: Role;
  /** 6 is a word that means nothing else; 5 an arithmetic proof; below 2 nothing is read by it alone. */
  readonly weight: number;
  readonly reason: Reason;
}

/** One kind of evidence: a file of its own, and one line of the list. */
export interface Witness<Role extends string> {
  readonly id: string;
  hear(columns: Columns): readonly Evidence<Role>[];
}
