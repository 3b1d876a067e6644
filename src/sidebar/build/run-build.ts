import type { StepDone } from '../../commands/build-report.ts';
import { counted } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { isChanged } from '../settings/draft.ts';
import { type Asked, type BuildStage, type BuildView, view } from '../view.ts';

const stages: readonly BuildStage[] = ['read', 'tabs', 'data'];
const building = { doing: '', failed: 'The report was not built to its end.', once: true };

/** Builds, or asks first what is to become of settings that were changed and not saved. */
export function startBuild(opens = false): void {
  const { build, drafts } = view.get();
  const asked = { opens, at: Date.now() };
  if (!build?.running && isChanged(drafts)) view.set({ section: 'build', asksToSave: asked });
  else void runBuild(asked);
}

/** Builds step by step. Where the raw tabs change between two steps, it starts over once with what they hold now. */
export const runBuild = ({ opens, at }: Asked): Promise<void> =>
  attempt(building, async () => {
    view.set({
      section: 'build',
      asksToSave: null,
      summary: null,
      build: { stage: 'read', running: true, found: '', result: null, seconds: null },
    });
    try {
      for (let tries = 0; !(await buildOnce()); tries++) {
        if (tries > 0) throw new Error('The raw tabs keep changing. Wait until they are filled, then build again.');
      }
    } catch (error) {
      view.set({ build: null });
      throw error;
    }
    void settle(opens, at);
  });

/** Shows what came of it. Only then nobody waits any more, and it is told how long it took. */
async function settle(opens: boolean, at: number): Promise<void> {
  const result = view.get().build?.result;
  if (opens && result && result.tabs.length > 0) {
    const opening = { doing: 'Opening the tab…', failed: 'The tab was not opened.' };
    await attempt(opening, () => callServer('openTab', 'report'));
  }
  await readState('Looking at the result…');
  if (view.get().build?.result === result) change({ seconds: (Date.now() - at) / 1000 });
}

function change(part: Partial<BuildView>): void {
  const { build } = view.get();
  if (build) view.set({ build: { ...build, ...part } });
}

async function buildOnce(): Promise<boolean> {
  let stamp: string | null = null;
  for (const stage of stages) {
    change({ stage });
    let done: StepDone | null = await callServer('buildStep', stage, stamp);
    while (typeof done?.upTo === 'number') done = await callServer('buildStep', stage, done.stamp, done.upTo);
    if (!done) return false;
    stamp = done.stamp;
    change({ found: `${counted(done.rows, 'row')} of ${counted(done.tabs, 'tab')}` });
    if (done.built) change({ running: false, result: done.built.result });
    if (done.built) break;
  }
  return true;
}
