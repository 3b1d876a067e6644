import type { Block, Line } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move, Step } from './move.ts';
import type { Open } from './open.ts';

/** A line that belongs to another block: it stands at both ends, with opposite signs. Beyond what is compared there is no other end. */
export function rehome(open: Open, kind: BridgeKind, line: Line, to: Block | null, facts: number): Move {
  const lines = [line];
  const here: Step = { block: line.home!, amount: line.open, lines, parts: [] };
  const unit = to === null ? undefined : open.unitAt(to, line.open);
  return {
    kind,
    facts: facts + (unit ? 1 : 0),
    steps: to === null ? [here] : [here, { block: to, amount: -line.open, lines, parts: [] }],
    rehomes: [{ line, to }],
    ...(unit ? { meets: lines, spends: unit.parts } : {}),
  };
}

/** An amount taken off one line, where it belongs. */
export function takeOff(open: Open, kind: BridgeKind, line: Line, amount: number, facts: number, weight = 1): Move {
  const met = open.metWithout(line, amount);
  return {
    kind,
    facts: facts + (met ? weight : 0),
    steps: [{ block: line.home!, amount, lines: [line], parts: [] }],
    leaves: [{ line, amount: line.open - amount }],
    ...(met ? { meets: met.lines, spends: met.unit.parts } : {}),
  };
}

/** A share of all of some lines of a block. */
export function shareOf(
  open: Open,
  kind: BridgeKind,
  lines: readonly Line[],
  share: number,
  facts: number,
  habit: string,
): Move {
  const [first] = lines;
  // A share of some lines and not of those beside them is chance, unless they say so or others show it.
  const isLikelyOnly = facts < 1 && lines.length < first!.home!.lines.length;
  // One of many rates may lead to a row by chance: the row is less than a fact.
  if (lines.length === 1)
    return { ...takeOff(open, kind, first!, first!.open * share, facts, 0.4), habit, isLikelyOnly };
  return {
    kind,
    facts,
    isLikelyOnly,
    steps: [{ block: first!.home!, amount: lines.reduce((sum, line) => sum + line.open * share, 0), lines, parts: [] }],
    leaves: lines.map((line) => ({ line, amount: line.open * (1 - share) })),
    habit,
  };
}

/** All that is left open of a block, as what its lines are off by, each in proportion. */
export function restOf(kind: BridgeKind, block: Block, lines: readonly Line[]): Move {
  const all = lines.reduce((sum, line) => sum + Math.abs(line.open), 0);
  return {
    kind,
    facts: 1,
    steps: [{ block, amount: block.rest, lines, parts: [] }],
    leaves: lines.map((line) => ({ line, amount: line.open - (block.rest * Math.abs(line.open)) / all })),
  };
}
