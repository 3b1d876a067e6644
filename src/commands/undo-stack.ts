import type { Change } from './change.ts';
import type { Host } from './host.ts';
import { type PackedChanges, packChanges, unpackChanges } from './pack-changes.ts';

/** What can be taken back, the latest last. It lies with the document, so it outlives the sidebar and is the same in every one. */
export type Stack = readonly (readonly PackedChanges[])[];

/** Cells cannot be written together with what is remembered of them: while they are, this stands beside the stack, and its last step is theirs. */
export type Unfinished = 'fix' | 'undo' | null;

const [mostSteps, mostCharacters] = [20, 100_000];

export function stackOf(host: Host): Stack {
  const kept = host.note('undo');
  return Array.isArray(kept) ? (kept as Stack) : [];
}

export const stepsToUndo = (host: Host): number => stackOf(host).length;

/** Empty where it is too much to be kept; then nothing before it can be taken back either, as what it left is not what they expect. */
export function pushed(stack: Stack, inverses: readonly Change[]): Stack {
  const longer = [...stack, packChanges(inverses)].slice(-mostSteps);
  while (JSON.stringify(longer).length > mostCharacters) longer.shift();
  return longer;
}

export function lastOf(stack: Stack): readonly Change[] | null {
  const last = stack[stack.length - 1];
  return last ? unpackChanges(last) : null;
}

export function unfinishedOf(host: Host): Unfinished {
  const kept = host.note('unfinished');
  return kept === 'fix' || kept === 'undo' ? kept : null;
}

/** As notes that are kept in one go. */
export const asNotes = (undo: Stack, unfinished: Unfinished) => ({ undo, unfinished });
