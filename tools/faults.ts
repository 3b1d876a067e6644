import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printBench } from './bench/print-bench.ts';
import { operations } from './faults/operations.ts';
import type { Hand } from './faults/share.ts';
import type { Trial } from './faults/try-faults.ts';

const usage = `npm run faults -- [options]
  --sample N          so many faults of each operation, drawn from a seed; without it each call of a service is tried in every way
  --seed S            others (1)
  --operation NAME    one only: ${operations.map(({ name }) => name).join(', ')}
  --show N            of each operation print the first N failures (3)`;

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    operation: { type: 'string' },
    show: { type: 'string', default: '3' },
    help: { type: 'boolean' },
  },
});

const tryInProcess = (hand: Hand): Promise<Trial> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./faults/share.ts', import.meta.url)));
    child.once('message', (trial) => resolve(trial as Trial));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a process ended with ${code} before it had found anything`)));
    child.send(hand);
  });

/** Each process takes the next hand as soon as it has done with one. */
async function tryAll(hands: readonly Hand[]): Promise<Trial[]> {
  const trials: Trial[] = [];
  let next = 0;
  const take = async (): Promise<void> => {
    for (let hand = hands[next++]; hand; hand = hands[next++]) {
      const trial = await tryInProcess(hand);
      trials.push(trial);
      const { operation, tried, failures } = trial;
      // All of them take an hour or more.
      console.error(`${trials.length} of ${hands.length}: ${operation}, ${tried} tried, ${failures.length} failures`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, take));
  return trials;
}

/** Of one operation. */
const together = (trials: readonly Trial[]): Trial => ({
  ...(trials[0] as Trial),
  tried: trials.reduce((sum, { tried }) => sum + tried, 0),
  failures: trials.flatMap(({ failures }) => failures),
});

async function main(): Promise<void> {
  const chosen = operations.filter(({ name }) => !values.operation || name === values.operation);
  if (values.help || chosen.length === 0) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const began = performance.now();
  const shares = values.sample ? 1 : availableParallelism();
  const hands = chosen.flatMap(({ name }) =>
    Array.from({ length: shares }, (_, share): Hand => {
      const sample = values.sample ? Number(values.sample) : null;
      return { operation: name, sample, seed: Number(values.seed), share, of: shares };
    }),
  );
  const all = await tryAll(hands);
  const trials = chosen.map(({ name }) => together(all.filter(({ operation }) => operation === name)));
  for (const { operation, failures } of trials) {
    for (const { fault, wrong } of failures.slice(0, Number(values.show))) {
      console.log(`\n${operation}, call ${fault.at} ${fault.how}:`);
      for (const words of wrong) console.log(`  ${words}`);
    }
  }
  const count = (of: (trial: Trial) => number) =>
    trials.reduce((sum, trial) => sum + of(trial), 0).toLocaleString('en-US');
  printBench(
    'A call of a service throws, or the run ends there: what is left behind',
    ['operation', 'calls', 'tried', 'failures'],
    [
      ...trials.map(({ operation, calls, tried, failures }) => [
        operation,
        ...[calls, tried, failures.length].map(String),
      ]),
      ['all', count(({ calls }) => calls), count(({ tried }) => tried), count(({ failures }) => failures.length)],
    ],
  );
  console.log(`\n  in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (trials.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

await main();
