import type { State } from '../commands/read-state.ts';
import { writeNumbersWith } from '../problems/words.ts';
import { attempt } from './attempt.ts';
import { callServer } from './call-server.ts';
import { view } from './view.ts';

let latest = 0;
let readAt = 0;
let took = 0;
let looking = false;
/** What the last look found at a glance. */
let glanced: string | null = null;
let readWholeAt = 0;
let later: ReturnType<typeof setTimeout> | undefined;

/** Reads the raw tabs anew. */
export async function readState(doing = 'Reading the raw tabs…'): Promise<void> {
  await attempt({ doing, failed: 'The raw tabs were not read.' }, () =>
    ask(async () => {
      readWholeAt = Date.now();
      return callServer('readState', null);
    }),
  );
}

/**
 * A sidebar is not told of changes in the sheet, so it looks by itself, the seldomer the longer it takes: at a glance first, and at all of it
 * where that differs, or where the last whole look is long ago and somebody is here.
 */
export async function lookAgain(isSomebodyHere: boolean, isSecond = false): Promise<void> {
  const { waiting, failure, state } = view.get();
  const pause = readAt + pauseAfter(took) - Date.now();
  const soon = (look: () => Promise<void>, delay: number) => {
    clearTimeout(later);
    later = setTimeout(() => void look(), delay);
  };
  if (!state || looking || waiting.length > 0 || failure) return;
  if (pause > 0) {
    // Who came too soon need not come again.
    if (isSomebodyHere) soon(() => lookAgain(true, isSecond), pause);
    return;
  }
  looking = true;
  if (isSomebodyHere && Date.now() - readWholeAt > longestGlancing) glanced = null;
  try {
    await ask(async () => {
      const from = glanced;
      const look = await callServer('lookAgain', state.stamp, from);
      if (look.glance !== from) readWholeAt = Date.now();
      glanced = look.glance;
      return look.state;
    });
  } catch {
    // Nobody asked for it, so nobody is told: the next call that somebody makes will say what is wrong.
  } finally {
    looking = false;
    // Who comes from the cells may be faster than what they typed there.
    if (isSomebodyHere && !isSecond) soon(() => lookAgain(true, true), pauseAfter(took));
  }
}

const pauseAfter = (answered: number): number => Math.max(shortestPause, 10 * answered);

/** Between two looks for which somebody came here, and between two while nobody does, in milliseconds. */
export const shortestPause = 2000;
export const pauseAlone = 60_000;

/** What a glance does not see, such as one name in place of another as long, is seen after so long. */
const longestGlancing = 300_000;

/** Of two answers the one that was asked for later counts, whichever comes first. */
async function ask(call: () => Promise<State | null>): Promise<void> {
  latest += 1;
  const turn = latest;
  const started = Date.now();
  try {
    const state = await call();
    if (turn !== latest || !state) return;
    writeNumbersWith(state.decimal);
    // What the person did is known here before it is kept.
    view.set({ state: { ...state, memory: view.get().state?.memory ?? state.memory } });
  } finally {
    readAt = Date.now();
    took = readAt - started;
  }
}
