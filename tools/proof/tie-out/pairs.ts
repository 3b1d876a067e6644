import { bridgeKinds } from '../../../src/proof/tie-out/bridge.ts';
import { printBench } from '../../bench/print-bench.ts';
import type { Check } from '../check.ts';
import { drawPair } from './draw-pair.ts';
import { explainerOf } from './explainer-of.ts';
import { judgePair, type Tie } from './judge-pair.ts';
import { added, type Fault, type Judgement, nothingJudged } from './judgement.ts';
import { printPair } from './print-pair.ts';

/** What is said of the faults; the others are seen one by one. */
const mostShown = 5;

export const pairs: Check = {
  id: 'pairs',
  title: 'Platforms tied out to the books',
  usual: 500,
  async run(first, count, options) {
    const judged = judgePairs(first, count, await explainerOf(options));
    printByKind(judged);
    for (const { pair, says } of shown(judged)) console.log(`  pair ${pair}, ${says}`);
    return figuresOf(judged);
  },
  async show(number, whole, options) {
    printPair(drawPair(number), await explainerOf(options), whole);
  },
};

export function judgePairs(first: number, count: number, tie: Tie): Judgement {
  let judged = nothingJudged;
  for (let number = first; number < first + count; number++) judged = added(judged, judgePair(drawPair(number), tie));
  return judged;
}

export function figuresOf({ cells, exactCells, falseTies, falseAlarms, byKind, noise, noiseExplained }: Judgement) {
  const kinds = Object.values(byKind);
  const [injected, found] = [sumOf(kinds, 'injected'), sumOf(kinds, 'found')];
  return [
    { name: 'exact', value: cells === 0 ? 1 : exactCells / cells, as: 'share', aim: { least: 1 } },
    { name: 'attributed', value: injected === 0 ? 1 : found / injected, as: 'share', aim: { least: 0.95 } },
    { name: 'false ties', value: falseTies.length, as: 'count', aim: { most: 0 } },
    { name: 'clean books that do not tie', value: falseAlarms.length, as: 'count', aim: { most: 0 } },
    { name: 'noise put under a kind', value: noise === 0 ? 0 : noiseExplained / noise, as: 'share' },
  ] as const;
}

const sumOf = <K extends string>(all: readonly Readonly<Record<K, number>>[], of: K): number =>
  all.reduce((sum, each) => sum + each[of], 0);

const shown = ({ inexact, falseTies, falseAlarms }: Judgement): readonly Fault[] =>
  [inexact, falseTies, falseAlarms].flatMap((faults) => faults.slice(0, mostShown));

function printByKind({ pairs: count, byKind }: Judgement): void {
  const whole = (amount: number) => Math.round(amount).toLocaleString('en-US');
  printBench(
    `${count.toLocaleString('en-US')} pairs, by kind: in units of each pair’s currency`,
    ['kind', 'pairs', 'injected', 'found', 'of it', 'beyond it'],
    bridgeKinds.flatMap((kind) => {
      const found = byKind[kind];
      if (!found) return [];
      const share = found.injected === 0 ? 'n/a' : `${((100 * found.found) / found.injected).toFixed(1)} %`;
      return [[kind, String(found.pairs), whole(found.injected), whole(found.found), share, whole(found.beyond)]];
    }),
  );
}
