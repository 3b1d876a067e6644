import { expect, it } from 'vitest';
import type { Bridge } from '../../../../src/proof/tie-out/bridge.ts';
import { drawPair, type PairCase } from '../../../../tools/proof/tie-out/draw-pair.ts';
import { judgePair, type Tie, withoutKind } from '../../../../tools/proof/tie-out/judge-pair.ts';
import { added, nothingJudged } from '../../../../tools/proof/tie-out/judgement.ts';
import { figuresOf, judgePairs } from '../../../../tools/proof/tie-out/pairs.ts';
import { keyOf } from '../../../../tools/proof/tie-out/world/cells.ts';
import { tieOut as allMissing } from './explainers/all-missing.ts';
import { tieOut as nothingExplained } from './explainers/nothing-explained.ts';

const count = 120;
const drawn = Array.from({ length: count }, (_, number) => drawPair(number));
const valuesOf = (judged: typeof nothingJudged) =>
  Object.fromEntries(figuresOf(judged).map(({ name, value }) => [name, value]));
const judgeTold = (told: (given: PairCase) => Tie) =>
  drawn.map((given) => judgePair(given, told(given))).reduce(added, nothingJudged);

/** Is told what was injected. */
const oracle = (given: PairCase): Bridge[] =>
  [...given.cells].map(([key, cell]) => {
    const items = given.injected
      .filter((each) => keyOf(each) === key)
      .map(({ kind, amount }) => ({ kind, amount, reported: [], booked: [] }));
    const unexplained = withoutKind(given, key);
    const { amount, share } = given.pair.tolerance;
    const ties = Math.abs(unexplained) <= Math.min(amount, share * Math.abs(cell.booked));
    return { ...cell, items, unexplained, ties };
  });

it('finds all that an oracle says right', () => {
  expect(valuesOf(judgeTold((given) => () => oracle(given)))).toEqual({
    exact: 1,
    attributed: 1,
    'false ties': 0,
    'clean books that do not tie': 0,
    'noise put under a kind': 0,
  });
});

it('finds one that explains nothing honest, and of no use', () => {
  expect(valuesOf(judgePairs(0, count, nothingExplained))).toEqual({
    exact: 1,
    attributed: 0,
    'false ties': 0,
    'clean books that do not tie': 0,
    'noise put under a kind': 0,
  });
});

it('catches a liar for whom all is missing', () => {
  const judged = judgePairs(0, count, allMissing);
  const values = valuesOf(judged);
  expect(values['false ties']).toBeGreaterThan(20);
  expect(values['noise put under a kind']).toBeGreaterThan(0.95);
  expect(values.attributed).toBeLessThan(0.5);
  expect(judged.byKind.missing!.beyond).toBeGreaterThan(judged.byKind.missing!.injected);
});

const changed =
  (change: (bridge: Bridge) => readonly Bridge[]) =>
  (given: PairCase): Tie =>
  () =>
    oracle(given).flatMap((bridge) => change(bridge));

it.each<[string, (bridge: Bridge) => readonly Bridge[]]>([
  ['that does not add up', (bridge) => [{ ...bridge, unexplained: bridge.unexplained + 0.01 }]],
  [
    'that adds up to another booked figure',
    (bridge) => [{ ...bridge, booked: bridge.booked + 1, unexplained: bridge.unexplained + 1 }],
  ],
  ['of another month', (bridge) => [{ ...bridge, month: bridge.month + 1 }]],
  ['in two parts', (bridge) => [bridge, bridge]],
  ['that is not there', () => []],
  ['that is no number', (bridge) => [{ ...bridge, unexplained: Number.NaN }]],
  [
    'that names a line that is not there',
    (bridge) => [
      {
        ...bridge,
        items: [{ kind: 'tax', amount: 0, reported: [], booked: [999_999] }],
        unexplained: bridge.booked - bridge.reported,
      },
    ],
  ],
])('finds no bridge exact %s', (_, change) => {
  expect(valuesOf(judgeTold(changed(change))).exact).toBe(0);
});

it('asks for both ends, the sign and the kind', () => {
  const found = (change: (item: Bridge['items'][number], at: number) => Bridge['items'][number]) =>
    valuesOf(judgeTold(changed((bridge) => [{ ...bridge, items: bridge.items.map(change) }]))).attributed;
  expect(found((item) => ({ ...item, amount: -item.amount }))).toBe(0);
  expect(found((item) => ({ ...item, kind: item.kind === 'tax' ? 'fees' : 'tax' }))).toBeLessThan(0.05);
  expect(found((item) => ({ ...item, amount: item.amount / 2 }))).toBeCloseTo(0.5);
  const oneEnd = (bridge: Bridge) => [{ ...bridge, items: bridge.items.filter(({ amount }) => amount < 0) }];
  expect(valuesOf(judgeTold(changed(oneEnd))).attributed).toBeLessThan(0.8);
});

const allTie = (bridges: readonly Bridge[]): Bridge[] => bridges.map((bridge) => ({ ...bridge, ties: true }));
const untied = (bridges: readonly Bridge[]): number => bridges.filter(({ ties }) => !ties).length;

it('finds a tie false where a difference is of no kind, whatever is said of it', () => {
  const single = drawn.find(({ mix }) => mix === 'single')!;
  const explained = oracle(single).map((bridge) => ({
    ...bridge,
    items: [{ kind: 'timing' as const, amount: bridge.unexplained, reported: [], booked: [] }],
    unexplained: 0,
  }));
  expect(judgePair(single, () => allTie(explained)).falseTies).toHaveLength(untied(oracle(single)));
});

it('finds a tie false that says itself how much is not explained', () => {
  const missing = drawn.find(({ holds }) => holds.join() === 'missing')!;
  const bridges = nothingExplained(missing.pair);
  expect(untied(bridges)).toBeGreaterThan(0);
  expect(judgePair(missing, () => allTie(bridges)).falseTies).toHaveLength(untied(bridges));
});

it('finds clean books that do not tie', () => {
  const clean = drawn.find(({ mix }) => mix === 'clean')!;
  const none = oracle(clean).map((bridge) => ({ ...bridge, ties: false }));
  expect(judgePair(clean, () => none).falseAlarms).toHaveLength(none.length);
});
