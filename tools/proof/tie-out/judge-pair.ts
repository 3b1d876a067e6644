import { type Bridge, bridgeKinds } from '../../../src/proof/tie-out/bridge.ts';
import type { Pair } from '../../../src/proof/tie-out/pair.ts';
import { isoOf } from '../../sentences/world/calendar.ts';
import type { PairCase } from './draw-pair.ts';
import type { Fault, Judgement, OfKind } from './judgement.ts';
import { keyOf, type Sums } from './world/cells.ts';

export type Tie = (pair: Pair) => readonly Bridge[];

/** Sums of fractions differ by less. */
const exact = 1e-6;

/**
 * Holds the bridges of a pair to what is true of it; what reported and booked are is said at `cellsOf`.
 * Of each channel, month and kind the signed sum of the items is compared with the signed sum of what was injected, so that
 * what moved between two months or channels is asked for at both ends, and how it is cut into items is free.
 * A bridge that ties is false where what truly has no kind is beyond both tolerances, or where what it says itself is.
 */
export function judgePair(given: PairCase, tie: Tie): Judgement {
  const bridges = bridgesOf(given, tie);
  const byCell = new Map<string, Bridge[]>();
  for (const bridge of bridges) {
    const key = keyOf({ channel: given.channelOf(bridge.channel), month: bridge.month });
    byCell.set(key, [...(byCell.get(key) ?? []), bridge]);
  }
  const fault = (key: string, says: string): Fault => {
    const [month = '', ...channel] = key.split(' ');
    return { pair: given.number, says: `${channel.join(' ')} ${isoOf(Number(month)).slice(0, 7)}: ${says}` };
  };
  const all = [...new Set([...given.cells.keys(), ...byCell.keys()])].map((key) => {
    const said = byCell.get(key) ?? [];
    const truth = given.cells.get(key);
    return { key, said, truth, offences: inexactness(given.pair, said, truth), ...judgeCell(given, key, said) };
  });
  return {
    pairs: 1,
    cells: all.length,
    exactCells: all.filter(({ offences }) => offences.length === 0).length,
    inexact: all.flatMap(({ key, offences }) => offences.map((says) => fault(key, says))),
    falseTies: all.flatMap(({ key, said, truth }) =>
      said.flatMap((bridge) => falseTie(given, key, bridge, truth).map((says) => fault(key, says))),
    ),
    falseAlarms:
      given.mix === 'clean'
        ? all.flatMap(({ key, said }) => (said.some(({ ties }) => !ties) ? [fault(key, 'does not tie')] : []))
        : [],
    byKind: Object.fromEntries(
      bridgeKinds.flatMap((kind) => {
        const own = all.map(({ kinds }) => kinds[kind]);
        const sum = (of: (kind: Omit<OfKind, 'pairs'>) => number) => own.reduce((total, each) => total + of(each), 0);
        const [injected, found, beyond] = [
          sum((each) => each.injected),
          sum((each) => each.found),
          sum((each) => each.beyond),
        ];
        return injected + beyond > 0 ? [[kind, { pairs: injected > 0 ? 1 : 0, injected, found, beyond }]] : [];
      }),
    ),
    noise: all.reduce((sum, { noise }) => sum + noise, 0),
    noiseExplained: all.reduce((sum, { noiseExplained }) => sum + noiseExplained, 0),
  };
}

function bridgesOf({ number, pair }: PairCase, tie: Tie): readonly Bridge[] {
  try {
    return tie(pair);
  } catch (cause) {
    throw new Error(`pair ${number} is not explained at all`, { cause });
  }
}

/** Where nothing is reported or booked, a bridge from nothing to nothing may stand. */
const nothing = { reported: 0, booked: 0 };

function inexactness(
  pair: Pair,
  said: readonly Bridge[],
  truth: Pick<Sums, 'reported' | 'booked'> = nothing,
): string[] {
  const [bridge, ...others] = said;
  if (!bridge) return ['no bridge'];
  if (others.length > 0) return [`${said.length} bridges`];
  const { reported, booked, items, unexplained } = bridge;
  const left = reported + items.reduce((sum, { amount }) => sum + amount, 0) + unexplained - booked;
  const lines = (places: readonly number[], among: readonly unknown[]) => places.every((place) => place in among);
  return [
    ...(near(left, 0) ? [] : [`it is ${left} off`]),
    ...(near(reported, truth.reported) ? [] : [`reported is ${truth.reported}, and not ${reported}`]),
    ...(near(booked, truth.booked) ? [] : [`booked is ${truth.booked}, and not ${booked}`]),
    ...(items.every((item) => lines(item.reported, pair.reported) && lines(item.booked, pair.booked))
      ? []
      : ['an item names a line that is not there']),
  ];
}

/** What is not a number is near to none. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= exact;

function falseTie(given: PairCase, key: string, { ties, unexplained }: Bridge, truth: Sums | undefined): string[] {
  if (!ties) return [];
  const { amount, share } = given.pair.tolerance;
  const most = Math.max(amount, share * Math.abs(truth?.booked ?? 0));
  const without = withoutKind(given, key);
  if (Math.abs(without) > most + exact) return [`ties, and ${without.toFixed(2)} is of no kind`];
  return Math.abs(unexplained) > most + exact ? [`ties, and says that ${unexplained.toFixed(2)} is not explained`] : [];
}

/** The difference, less all that was injected under a kind. */
export function withoutKind({ cells, injected }: PairCase, key: string): number {
  const { reported, booked } = cells.get(key) ?? nothing;
  return booked - reported - sumAt(injected, key);
}

const sumAt = (moved: PairCase['injected'] | PairCase['noise'], key: string): number =>
  moved.reduce((sum, each) => sum + (keyOf(each) === key ? each.amount : 0), 0);

function judgeCell(given: PairCase, key: string, said: readonly Bridge[]) {
  const items = said.flatMap((bridge) => bridge.items);
  const kinds = Object.fromEntries(
    bridgeKinds.map((kind) => {
      const was = sumAt(
        given.injected.filter((each) => each.kind === kind),
        key,
      );
      const is = items.reduce((sum, item) => sum + (item.kind === kind ? item.amount : 0), 0);
      const found = common(was, is);
      return [kind, { injected: Math.abs(was), found, beyond: Math.abs(is) - found }];
    }),
  ) as Record<(typeof bridgeKinds)[number], Omit<OfKind, 'pairs'>>;
  const moved = sumAt(given.noise, key);
  const left =
    Math.abs(moved) -
    common(
      moved,
      said.reduce((sum, { unexplained }) => sum + unexplained, 0),
    );
  const beyond = Object.values(kinds).reduce((sum, kind) => sum + kind.beyond, 0);
  return { kinds, noise: Math.abs(moved), noiseExplained: Math.min(left, beyond) };
}

/** Of two amounts of one sign the smaller, as an amount without a sign. */
const common = (a: number, b: number): number => (a * b > 0 ? Math.min(Math.abs(a), Math.abs(b)) : 0);
