import type { StepDone } from '../../commands/build-report.ts';
import { counted } from '../../problems/words.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { type BuildStage, type BuildView, view } from '../view.ts';

const stages: readonly BuildStage[] = ['read', 'tabs', 'data'];

/** Builds step by step. Where the raw tabs change between two steps, it starts over once with what they hold now. */
export async function runBuild(): Promise<void> {
  if (view.get().build?.running) return;
  const started = Date.now();
  view.set({ section: 'build', failure: null, notice: null, summary: null });
  const show = (change: Partial<BuildView>) => {
    const before = view.get().build;
    const seconds = (Date.now() - started) / 1000;
    view.set({
      build: { stage: 'read', running: true, found: '', result: null, ...before, ...change, seconds },
    });
  };
  show({ running: true, result: null, found: '', stage: 'read' });
  try {
    for (let tries = 0; ; tries++) {
      if (await buildOnce(show)) break;
      if (tries > 0) throw new Error('The raw tabs keep changing. Wait until they are filled, then build again.');
    }
    await readState('Looking at the result…');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    view.set({
      build: null,
      failure: { what: 'The report was not built to its end.', message, again: () => void runBuild() },
    });
  }
}

async function buildOnce(show: (change: Partial<BuildView>) => void): Promise<boolean> {
  let stamp: string | null = null;
  for (const stage of stages) {
    show({ stage });
    const done: StepDone | null = await callServer('buildStep', stage, stamp);
    if (!done) return false;
    stamp = done.stamp;
    show({ found: `${counted(done.rows, 'row')} of ${counted(done.tabs, 'tab')}` });
    if (done.built) {
      show({ running: false, result: done.built.result });
      return true;
    }
  }
  return true;
}
