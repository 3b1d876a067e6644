import type { Digest } from './digest.ts';
import type { Entry } from './entry.ts';
import { entryRows, kinds, type Row } from './entry-rows.ts';

/** The seals of all entries in order. It is kept apart from them: only so is the last one missed when it is gone. */
export type Head = readonly string[];

/** What the first entry has for the seal before it. */
export const noneBefore = 'none';

/** An entry as it is appended: its last two rows are the seal of the entry before, and its own over all rows above. */
export function sealedRows(entry: Entry, head: Head, digest: Digest): { readonly rows: Row[]; readonly head: Head } {
  const number = head.length + 1;
  const before: Row = [String(number), kinds.before, head.at(-1) ?? noneBefore];
  const rows = [...entryRows(number, entry), before];
  const seal = sealOf(rows, digest);
  return { rows: [...rows, [String(number), kinds.seal, seal]], head: [...head, seal] };
}

/** Of all rows of an entry above its seal. */
export const sealOf = (rows: readonly Row[], digest: Digest): string => digest(JSON.stringify(rows));
