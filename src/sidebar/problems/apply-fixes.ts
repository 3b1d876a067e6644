import type { Outcome } from '../../commands/apply-changes.ts';
import type { ChosenFix } from '../../commands/apply-fix.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { view } from '../view.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a change of the data or of how they are read, looks at what came of it, says it and offers to take it back. Each waits for the one
 * before and follows on what that left, rather than finding the script at work.
 */
export function carryOut(words: Parameters<typeof attempt>[0], call: () => Promise<Outcome>): Promise<unknown> {
  last = last.then(() =>
    attempt(words, async () => {
      let outcome = await call();
      while (outcome.goesOn) outcome = await callServer('goOn');
      const { message, canUndo } = outcome;
      await readState('Looking at the problems again…');
      view.set({
        notice: { message, ...(canUndo ? { action: { label: 'Undo', run: () => void undoFix() } } : {}) },
      });
    }),
  );
  return last;
}

const running = new Set<string>();

/** One that runs already is not begun again: the second click of two would find nothing to mend. */
export async function applyFix(chosen: ChosenFix): Promise<void> {
  const name = JSON.stringify(chosen);
  if (running.has(name)) return;
  running.add(name);
  await carryOut({ doing: 'Applying the fix…', failed: 'The fix was not applied.' }, () =>
    callServer('applyFix', chosen),
  );
  running.delete(name);
}

export const undoFix = () =>
  carryOut({ doing: 'Taking the fix back…', failed: 'The fix was not taken back.' }, () => callServer('undoLast'));
