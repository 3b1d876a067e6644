import { expect, it } from 'vitest';
import { bridgeKinds } from '../../../../src/proof/tie-out/bridge.ts';
import { drawPair } from '../../../../tools/proof/tie-out/draw-pair.ts';
import { withoutKind } from '../../../../tools/proof/tie-out/judge-pair.ts';
import { noises } from '../../../../tools/proof/tie-out/noises/noises.ts';
import { keyOf } from '../../../../tools/proof/tie-out/world/cells.ts';

const drawn = Array.from({ length: 200 }, (_, number) => drawPair(number));
const worthOf = ({ pair }: (typeof drawn)[number], code: string) =>
  code === '' || code === pair.currency ? 1 : pair.rates.get(code)!;

it('draws the same pair of the same number', () => {
  expect(drawPair(7).pair).toEqual(drawn[7]!.pair);
  expect(drawPair(8).pair).not.toEqual(drawn[7]!.pair);
});

it('knows what it moved: reported, all that was injected and all noise are booked, but for cents of conversion', () => {
  const off = drawn.flatMap((given) =>
    [...given.cells.keys()].flatMap((key) => {
      const noise = given.noise.reduce((sum, each) => sum + (keyOf(each) === key ? each.amount : 0), 0);
      const rest = withoutKind(given, key) - noise;
      const lines = given.pair.booked.length + given.pair.reported.length;
      return Math.abs(rest) < Math.min(0.45, 0.01 * lines) ? [] : [`${given.number} ${key}: ${rest}`];
    }),
  );
  expect(off).toEqual([]);
});

it('sums to what the lines of both sides that are seen come to', () => {
  for (const given of drawn) {
    const all = (side: 'reported' | 'booked') =>
      given.pair[side].reduce((sum, { amount, currency }) => sum + amount * worthOf(given, currency), 0);
    const cells = [...given.cells.values()];
    expect(cells.reduce((sum, { reported }) => sum + reported, 0)).toBeCloseTo(all('reported'), 5);
    expect(cells.reduce((sum, { booked }) => sum + booked, 0)).toBeCloseTo(all('booked'), 5);
  }
});

it('puts every kind and every noise into many pairs, on both sides', () => {
  const sides = (holds: string) =>
    [...new Set(drawn.filter((given) => given.holds.includes(holds)).map(({ pair }) => pair.side))].sort();
  const orders = ['zone-shift', 'same-amounts'];
  for (const kind of bridgeKinds) expect([kind, ...sides(kind)]).toEqual([kind, 'revenue', 'spend']);
  for (const { id } of noises)
    expect([id, ...sides(id)]).toEqual([id, 'revenue', ...(orders.includes(id) ? [] : ['spend'])]);
});

it('moves nothing by a noise that only looks as if', () => {
  const still = new Set(noises.flatMap(({ id, moves }) => (moves ? [] : [id])));
  const moved = drawn.flatMap(({ noise }) => noise.filter((each) => still.has(each.noise)));
  expect(moved.filter(({ amount }) => Math.abs(amount) > 0.02)).toEqual([]);
});

it('has clean pairs within both tolerances, and single differences that are beyond them', () => {
  const beyond = (given: (typeof drawn)[number], most: (...tolerances: number[]) => number) =>
    [...given.cells.values()].filter(({ reported, booked }) => {
      const { amount, share } = given.pair.tolerance;
      return Math.abs(booked - reported) > most(amount, share * Math.abs(booked));
    }).length;
  const clean = drawn.filter(({ mix }) => mix === 'clean');
  const single = drawn.filter(({ mix }) => mix === 'single');
  expect(clean.length).toBeGreaterThan(9);
  expect(single.length).toBeGreaterThan(9);
  expect(clean.filter((given) => beyond(given, Math.min) > 0).map(({ number }) => number)).toEqual([]);
  expect(single.filter((given) => beyond(given, Math.max) === 0).map(({ number }) => number)).toEqual([]);
});

it('shows nothing of what only its maker knows', () => {
  const keys = new Set(drawn.flatMap(({ pair }) => pair.booked.flatMap((line) => Object.keys(line))));
  expect([...keys].sort()).toEqual([
    'amount',
    'channel',
    'currency',
    'day',
    'fee',
    'reference',
    'refund',
    'row',
    'source',
    'tax',
    'text',
  ]);
});
