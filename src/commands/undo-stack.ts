import type { Change } from './change.ts';
import type { Host } from './host.ts';
import { type PackedChanges, packChanges, unpackChanges } from './pack-changes.ts';

/** What can be taken back, the latest last. It lies with the document, so it outlives the sidebar and is the same in every one. */
type Stack = readonly (readonly PackedChanges[])[];

const name = 'undo';
const [mostSteps, mostCharacters] = [20, 100_000];

const stackOf = (host: Host): Stack => {
  const kept = host.note(name);
  return Array.isArray(kept) ? (kept as Stack) : [];
};

export const stepsToUndo = (host: Host): number => stackOf(host).length;

/** False where it is too much to be kept; then nothing before it can be taken back either, as what it left is not what they expect. */
export function keepUndo(host: Host, inverses: readonly Change[]): boolean {
  const stack = [...stackOf(host), packChanges(inverses)].slice(-mostSteps);
  while (JSON.stringify(stack).length > mostCharacters) stack.shift();
  try {
    host.keepNote(name, stack);
  } catch {
    host.keepNote(name, []);
    return false;
  }
  return stack.length > 0;
}

export function lastUndo(host: Host): readonly Change[] | null {
  const last = stackOf(host).at(-1);
  return last ? unpackChanges(last) : null;
}

export const dropLastUndo = (host: Host): void => host.keepNote(name, stackOf(host).slice(0, -1));
