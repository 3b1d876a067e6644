import { view } from './view.ts';

/** Runs a call while saying what is waited for. What fails is shown with what happened, and with a way on. */
export async function attempt<T>(words: { doing: string; failed: string }, work: () => Promise<T>): Promise<T | null> {
  view.set({ waiting: words.doing, failure: null, notice: null });
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    view.set({ failure: { what: words.failed, message, again: () => void attempt(words, work) } });
    return null;
  } finally {
    view.set({ waiting: '' });
  }
}
