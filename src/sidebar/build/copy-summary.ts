import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { view } from '../view.ts';

/** Puts the summary on the clipboard; where that is not allowed, shows it to be copied by hand. */
export async function copySummary(): Promise<void> {
  const words = { doing: 'Writing the summary…', failed: 'The summary was not written.' };
  const text = await attempt(words, () => callServer('summaryText'));
  if (text === null) return;
  try {
    await navigator.clipboard.writeText(text);
    view.set({ summary: null, notice: { message: 'The summary is on the clipboard.' } });
  } catch {
    view.set({ section: 'build', summary: text });
  }
}
