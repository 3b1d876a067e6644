import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draw } from '../test/truth/draw.ts';
import { judge, type Verdict } from '../test/truth/judge.ts';
import { shapes } from '../test/truth/shapes.ts';
import { noTallies, noTally, type Stretch, type Tallies, type Tally } from '../test/truth/try-tables.ts';
import { printBench } from './bench/print-bench.ts';
import { printCase } from './truth/print-case.ts';
import type { Found } from './truth/share.ts';

/** Of all tables: none wrong, and most right without a question. */
const aims = { wrong: 0, right: 0.9 };

const usage = `npm run truth -- [options]
  --tables N    how many random tables (20000)
  --seed S      other tables (1)
  --shape NAME  tables of one shape: ${shapes.map(({ name }) => name).join(', ')}
  --show N      print the first N wrong tables, with what was expected, what came and what was said
  --table N     print one table by its number, with its verdict`;

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    shape: { type: 'string' },
    show: { type: 'string', default: '0' },
    table: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** Processes share the tables out like cards, so that they end together. */
async function tryAll(stretch: Stretch, show: number): Promise<Found> {
  const processes = Math.min(availableParallelism(), stretch.count);
  const hands = Array.from(
    { length: processes },
    (_, at): Stretch => ({
      ...stretch,
      first: stretch.first + at,
      step: processes,
      count: Math.ceil((stretch.count - at) / processes),
    }),
  );
  const found = await Promise.all(hands.map((hand) => tryInProcess(hand, show)));
  return {
    tallies: found.map(({ tallies }) => tallies).reduce(added),
    wrong: found.flatMap(({ wrong }) => wrong).sort((a, b) => a - b),
  };
}

const tryInProcess = (stretch: Stretch, show: number): Promise<Found> =>
  new Promise((resolve, reject) => {
    // A process and not a thread: it inherits how this one reads TypeScript.
    const child = fork(fileURLToPath(new URL('./truth/share.ts', import.meta.url)));
    child.once('message', (found) => resolve(found as Found));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a process ended with ${code} before it had found anything`)));
    child.send({ stretch, show });
  });

const addedTally = (a: Tally, b: Tally): Record<Verdict, number> => ({
  right: a.right + b.right,
  asked: a.asked + b.asked,
  wrong: a.wrong + b.wrong,
});

const added = (a: Tallies, b: Tallies): Tallies =>
  Object.fromEntries(Object.keys(noTallies()).map((name) => [name, addedTally(a[name]!, b[name]!)]));

function printTallies(title: string, tallies: Tallies, all: Tally): void {
  const count = ({ right, asked, wrong }: Tally) => right + asked + wrong;
  const share = (part: number, tally: Tally) => `${((100 * part) / count(tally)).toFixed(1)} %`;
  const line = (name: string, tally: Tally) => [
    name,
    ...[count(tally), tally.right, tally.asked, tally.wrong].map((number) => number.toLocaleString('en-US')),
    share(tally.right, tally),
    share(tally.wrong, tally),
  ];
  const rows = Object.entries(tallies).filter(([, tally]) => count(tally) > 0);
  printBench(
    title,
    ['shape', 'tables', 'right', 'asked', 'wrong', 'right of all', 'wrong of all'],
    [...rows.map(([name, tally]) => line(name, tally)), line('all', all)],
  );
}

async function main(): Promise<void> {
  const { shape } = values;
  if (values.help || (shape && !shapes.some(({ name }) => name === shape))) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  if (values.table) {
    const given = draw(Number(values.table), shape);
    return printCase(given, judge(given));
  }
  const [count, seed, show] = [Number(values.tables), Number(values.seed), Number(values.show)];
  const began = performance.now();
  const { tallies, wrong } = await tryAll({ first: seed * 1_000_000, count, ...(shape ? { shape } : {}) }, show);
  const all = Object.values(tallies).reduce(addedTally, noTally());
  for (const number of wrong.slice(0, show)) {
    const given = draw(number, shape);
    printCase(given, judge(given));
  }
  printTallies(`${count.toLocaleString('en-US')} random tables, seed ${seed}`, tallies, all);
  const right = all.right / count;
  const met = all.wrong <= aims.wrong && right >= aims.right;
  console.log(`
  wrong: ${all.wrong.toLocaleString('en-US')}, aim ${aims.wrong}
  right: ${(100 * right).toFixed(1)} %, aim ${100 * aims.right} %
  ${met ? 'Both aims are met' : 'An aim is missed'}, in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  if (!met) process.exitCode = 1;
}

await main();
