import type { Change } from '../../commands/change.ts';
import { counted, listed } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { view } from '../view.ts';

/** Applies quick fixes, says what became of them, and offers to take them back. */
export async function applyFixes(changes: readonly Change[]): Promise<void> {
  const words = { doing: 'Applying the fix…', failed: 'The fix was not applied.' };
  const applied = await attempt(words, () => callServer('applyFixes', changes));
  if (!applied) return;
  const { undo, refused } = applied;
  if (undo.length > 0) view.set({ undo: [...view.get().undo, undo] });
  await readState('Looking at the problems again…');
  view.set({
    notice: {
      message: [undo.length > 0 ? `${counted(undo.length, 'fix', 'fixes')} applied.` : '', refusal(refused)]
        .join(' ')
        .trim(),
      ...(undo.length > 0 ? { action: { label: 'Undo', run: () => void undoFix() } } : {}),
    },
  });
}

export async function undoFix(): Promise<void> {
  const stack = view.get().undo;
  const last = stack.at(-1);
  if (!last) {
    view.set({ notice: { message: 'There is no fix to take back.' } });
    return;
  }
  const words = { doing: 'Taking the fix back…', failed: 'The fix was not taken back.' };
  const undone = await attempt(words, () => callServer('undoFixes', last));
  if (!undone) return;
  view.set({ undo: stack.slice(0, -1) });
  await readState('Looking at the problems again…');
  const message = `${counted(undone.undo.length, 'fix', 'fixes')} taken back.`;
  view.set({ notice: { message: `${message} ${refusal(undone.refused)}`.trim() } });
}

const refusal = (refused: readonly string[]): string => (refused.length > 0 ? listed(refused, 3) : '');
