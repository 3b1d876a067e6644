import { writeNumbersWith } from '../problems/words.ts';
import { attempt } from './attempt.ts';
import { callServer } from './call-server.ts';
import { view } from './view.ts';

let latest = 0;
let readAt = 0;
let took = 0;
let looking = false;

/** Reads the raw tabs anew. */
export async function readState(doing = 'Reading the raw tabs…'): Promise<void> {
  await attempt({ doing, failed: 'The raw tabs were not read.' }, () => ask(null));
}

/**
 * A sidebar is not told of changes in the sheet, so it looks by itself, the seldomer the longer it takes. Where nothing
 * has changed the answer is empty.
 */
export async function lookAgain(): Promise<void> {
  const { waiting, failure, state } = view.get();
  const tooSoon = Date.now() - readAt < Math.max(shortestPause, 10 * took);
  if (!state || looking || waiting.length > 0 || failure || tooSoon) return;
  looking = true;
  try {
    await ask(state.stamp);
  } catch {
    // Nobody asked for it, so nobody is told: the next call that somebody makes will say what is wrong.
  } finally {
    looking = false;
  }
}

export const shortestPause = 2000;

/** Of two answers the one that was asked for later counts, whichever comes first. */
async function ask(known: string | null): Promise<void> {
  latest += 1;
  const turn = latest;
  const started = Date.now();
  try {
    const state = await callServer('readState', known);
    if (turn !== latest || !state) return;
    writeNumbersWith(state.decimal);
    // What the person did is known here before it is kept.
    view.set({ state: { ...state, memory: view.get().state?.memory ?? state.memory } });
  } finally {
    readAt = Date.now();
    took = readAt - started;
  }
}
