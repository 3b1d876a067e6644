import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { view } from '../view.ts';

/** Puts the summary on the clipboard; where that is not allowed, shows it to be copied by hand. */
export const copySummary = (): Promise<void> =>
  attempt({ doing: 'Writing the summary…', failed: 'The summary was not written.' }, async () => {
    const text = await callServer('summaryText');
    try {
      await navigator.clipboard.writeText(text);
      view.set({ summary: null, notice: { message: 'The summary is on the clipboard.' } });
    } catch {
      view.set({ section: 'build', summary: text });
    }
  });
