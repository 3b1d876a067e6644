import { attempt } from './attempt.ts';
import { callServer } from './call-server.ts';
import { view } from './view.ts';

let readAt = 0;
let took = 0;
let reading = false;

/** Reads the raw tabs anew. */
export async function readState(doing = 'Reading the raw tabs…'): Promise<void> {
  if (reading) return;
  reading = true;
  const started = Date.now();
  try {
    await attempt({ doing, failed: 'The raw tabs were not read.' }, async () =>
      view.set({ state: await callServer('readState') }),
    );
  } finally {
    reading = false;
    readAt = Date.now();
    took = readAt - started;
  }
}

/** A sidebar is not told of changes in the sheet, so it looks when somebody comes back to it, the seldomer the longer it takes. */
export async function lookAgain(): Promise<void> {
  const { waiting, failure, build, state } = view.get();
  if (!state || reading || waiting || failure || build?.running || Date.now() - readAt < Math.max(4000, 10 * took))
    return;
  reading = true;
  const started = Date.now();
  try {
    view.set({ state: await callServer('readState') });
  } catch {
    // Nobody asked for it, so nobody is told: the next call that somebody makes will say what is wrong.
  } finally {
    reading = false;
    readAt = Date.now();
    took = readAt - started;
  }
}
