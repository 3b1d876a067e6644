import { type BridgeKind, bridgeKinds } from '../../../src/proof/tie-out/bridge.ts';
import type { Pair } from '../../../src/proof/tie-out/pair.ts';
import { type Dice, diceOf } from '../../../test/truth/dice.ts';
import { defects } from './defects/defects.ts';
import { noises } from './noises/noises.ts';
import { cellsOf, keyOf, type Sums } from './world/cells.ts';
import { channels as known } from './world/channels.ts';
import type { Draft } from './world/draft.ts';
import { makeDraft } from './world/make-draft.ts';
import { type Moved, movedBetween } from './world/moved.ts';
import { pairOf } from './world/pair-of.ts';

export interface Injected extends Moved {
  readonly kind: BridgeKind;
}
export interface Disturbed extends Moved {
  readonly noise: string;
}

/** A pair, with what is true of it. */
export interface PairCase {
  readonly number: number;
  readonly pair: Pair;
  /** `clean` must tie, `single` bears one difference that nothing explains, `mixed` up to four kinds and three noises. */
  readonly mix: 'clean' | 'single' | 'mixed';
  /** What is there, moving or not. */
  readonly holds: readonly string[];
  readonly cells: ReadonlyMap<string, Sums>;
  readonly injected: readonly Injected[];
  readonly noise: readonly Disturbed[];
  /** The channel that goes by a name, as platforms, vendors or shops write it. */
  readonly channelOf: (name: string) => string;
}

const mostAttempts = 200;

/**
 * The pair of a number: the same on every machine. Of a hundred, six are clean and six bear one difference that nothing
 * explains; the others have one to four kinds of defects, of which the first goes through all twelve in turn, and none to three noises.
 */
export function drawPair(number: number): PairCase {
  // Some books give no occasion for what they are to bear: then another company keeps them.
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const drawn = drawFrom(number, diceOf(number * 2_654_435 + attempt * 97 + 12_345));
    if (drawn) return drawn;
  }
  throw new Error(`pair ${number} finds no books for ${bridgeKinds[number % bridgeKinds.length]}`);
}

/** One amount that no tolerance can take for nothing. */
const isSingle = (moved: readonly Moved[], draft: Draft): boolean => {
  const cells = cellsOf(draft);
  const { amount, share } = draft.tolerance;
  return moved.some((each) => {
    const booked = cells.get(keyOf(each))?.booked ?? 0;
    return Math.abs(each.amount) > 2 * Math.max(amount, share * Math.abs(booked));
  });
};

/** Noise that something else takes back by accident: there is no difference left that anybody would ask about. */
const isHidden = (noise: readonly Moved[], draft: Draft): boolean => {
  const cells = cellsOf(draft);
  const { amount, share } = draft.tolerance;
  return noise.some((each) => {
    const { reported, booked } = cells.get(keyOf(each))!;
    const most = Math.max(amount, share * Math.abs(booked));
    return Math.abs(each.amount) > most && Math.abs(booked - reported) <= 2 * most;
  });
};

function drawFrom(number: number, dice: Dice): PairCase | undefined {
  const turn = number % 50;
  const mix = turn < 3 ? 'clean' : turn < 6 ? 'single' : 'mixed';
  const kinds = mix === 'mixed' ? kindsOf(number, dice) : [];
  let draft = makeDraft(dice, kinds.includes('currency'));
  const [injected, noise, holds]: [Injected[], Disturbed[], string[]] = [[], [], []];
  for (const kind of kinds) {
    const after = defects.find((defect) => defect.kind === kind)!.inject(draft, dice);
    const moved = after ? movedBetween(draft, after) : [];
    if (kind === kinds[0] && moved.length === 0) return undefined;
    if (!after || moved.length === 0) continue;
    injected.push(...moved.map((each) => ({ ...each, kind })));
    holds.push(kind);
    draft = after;
  }
  for (const { id, add } of noisesOf(mix, kinds, dice)) {
    const after = add(draft, dice);
    if (!after) continue;
    noise.push(...movedBetween(draft, after).map((each) => ({ ...each, noise: id })));
    holds.push(id);
    draft = after;
  }
  if (mix === 'single' && !isSingle(noise, draft)) return undefined;
  if (isHidden(noise, draft)) return undefined;
  return { number, mix, holds, pair: pairOf(draft), cells: cellsOf(draft), injected, noise, channelOf: named(draft) };
}

function kindsOf(number: number, dice: Dice): BridgeKind[] {
  const first = bridgeKinds[number % bridgeKinds.length]!;
  const others = dice.some(
    bridgeKinds.filter((kind) => kind !== first),
    dice.pick([0, 0, 0, 1, 1, 1, 2, 2, 3]),
  );
  return [first, ...others];
}

function noisesOf(mix: PairCase['mix'], kinds: readonly BridgeKind[], dice: Dice) {
  const fit = noises.filter(({ notBeside, moves }) =>
    mix === 'single' ? moves : mix === 'clean' ? !moves : !notBeside || !kinds.includes(notBeside),
  );
  return dice.some(
    fit,
    mix === 'single' ? 1 : mix === 'clean' ? dice.pick([0, 0, 1, 2]) : dice.pick([0, 0, 1, 1, 2, 3]),
  );
}

function named({ channels }: Draft): (name: string) => string {
  const names = new Map<string, string>();
  for (const { name, vendor, label } of channels) {
    const { vendors, shops } = known.find((channel) => channel.name === name)!;
    for (const each of [name, vendor, label, ...vendors, ...shops]) names.set(each.toLowerCase(), name);
  }
  return (name) => names.get(name.trim().toLowerCase()) ?? name;
}
