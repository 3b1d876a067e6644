import type { SourceState } from '../../commands/read-state.ts';
import type { SourceOptions } from '../../intake/reading.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';

/** Keeps a correction to one source and reads it anew. */
export async function saveSource({ name, options }: SourceState, change: Partial<SourceOptions>): Promise<void> {
  const words = { doing: 'Reading the tab anew…', failed: 'The correction was not kept.' };
  const saved = await attempt(words, async () => {
    const [refused] = await callServer('saveSource', name, { ...options, ...change });
    if (refused) throw new Error(refused.message);
    return true;
  });
  if (saved) await readState('Reading the tab anew…');
}
