import type { StepDone } from '../../commands/build-report.ts';
import { counted } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { isChanged } from '../settings/draft.ts';
import { type BuildStage, type BuildView, view } from '../view.ts';

const stages: readonly BuildStage[] = ['read', 'tabs', 'data'];
const building = { doing: '', failed: 'The report was not built to its end.', once: true };

/** Builds, or asks first what is to become of settings that were changed and not saved. */
export function startBuild(): void {
  const { build, drafts } = view.get();
  if (!build?.running && isChanged(drafts)) view.set({ section: 'build', asksToSave: true });
  else void runBuild();
}

/** Builds step by step. Where the raw tabs change between two steps, it starts over once with what they hold now. */
export const runBuild = (started = Date.now()): Promise<void> =>
  attempt(building, async () => {
    view.set({
      section: 'build',
      asksToSave: false,
      summary: null,
      build: { stage: 'read', running: true, found: '', result: null, seconds: 0 },
    });
    const show = (change: Partial<BuildView>) => {
      const { build } = view.get();
      if (build) view.set({ build: { ...build, ...change, seconds: (Date.now() - started) / 1000 } });
    };
    try {
      for (let tries = 0; !(await buildOnce(show)); tries++) {
        if (tries > 0) throw new Error('The raw tabs keep changing. Wait until they are filled, then build again.');
      }
    } catch (error) {
      view.set({ build: null });
      throw error;
    }
    void readState('Looking at the result…');
  });

async function buildOnce(show: (change: Partial<BuildView>) => void): Promise<boolean> {
  let stamp: string | null = null;
  for (const stage of stages) {
    show({ stage });
    let done: StepDone | null = await callServer('buildStep', stage, stamp);
    while (typeof done?.upTo === 'number') done = await callServer('buildStep', stage, done.stamp, done.upTo);
    if (!done) return false;
    stamp = done.stamp;
    show({ found: `${counted(done.rows, 'row')} of ${counted(done.tabs, 'tab')}` });
    if (done.built) show({ running: false, result: done.built.result });
    if (done.built) break;
  }
  return true;
}
