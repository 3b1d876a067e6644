import { view, type Work } from './view.ts';

interface Words extends Work {
  /** Not begun again while it runs. */
  readonly once?: boolean;
  /** Where a failure is told elsewhere than at the foot. */
  readonly tell?: (message: string) => void;
}

/**
 * Does something whole: the call, and whatever follows from its answer. What is waited for is said meanwhile; what fails is shown with what
 * happened, and trying again does the whole of it.
 */
export async function attempt(words: Words, work: () => Promise<unknown>): Promise<void> {
  const { waiting, failure } = view.get();
  const isSame = ({ failed }: Work) => failed === words.failed;
  if (words.once && waiting.some(isSame)) return;
  const run = { ...words };
  // What another work has to say of its failure stays until somebody has read it.
  view.set({ waiting: [...waiting, run], notice: null, failure: failure && isSame(failure.work) ? null : failure });
  try {
    await work();
  } catch (error) {
    const again = () => void attempt(words, work);
    const message = error instanceof Error ? error.message : String(error);
    if (words.tell) words.tell(message);
    else view.set({ failure: { work: words, message, again } });
  } finally {
    view.set({ waiting: view.get().waiting.filter((other) => other !== run) });
  }
}
