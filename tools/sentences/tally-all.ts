import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { added, noTally, type Tally } from './tally.ts';

const atOnce = 20;

/** Processes take some reports at a time, so that they end together. */
export async function tallyAll(first: number, count: number, progress: (done: number) => void): Promise<Tally> {
  let next = 0;
  let tally = noTally;
  const take = (): number[] => {
    const from = next;
    next = Math.min(count, next + atOnce);
    return Array.from({ length: next - from }, (_, i) => first + from + i);
  };
  const processes = Math.min(availableParallelism(), Math.ceil(count / atOnce));
  await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<void>((resolve, reject) => {
          // A process and not a thread: it inherits how this one reads TypeScript.
          const child = fork(fileURLToPath(new URL('./share.ts', import.meta.url)));
          child.on('message', (found) => {
            tally = added(tally, found as Tally);
            progress(tally.reports);
            child.send(take());
          });
          child.once('error', reject);
          child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`))));
          child.send(take());
        }),
    ),
  );
  return tally;
}
