import type { Block, Line } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move, Step } from './move.ts';

/** A line that belongs to another block: it stands at both ends, with opposite signs. Beyond what is compared there is no other end. */
export function rehome(kind: BridgeKind, line: Line, to: Block | null, facts: number): Move {
  const lines = [line];
  const here: Step = { block: line.home, amount: line.open, lines, parts: [] };
  return {
    kind,
    facts,
    steps: to === null ? [here] : [here, { block: to, amount: -line.open, lines, parts: [] }],
    rehomes: [{ line, to }],
  };
}

/** An amount taken off one line, where it belongs. */
export const takeOff = (kind: BridgeKind, line: Line, amount: number, facts: number): Move => ({
  kind,
  facts,
  steps: [{ block: line.home, amount, lines: [line], parts: [] }],
  leaves: [{ line, amount: line.open - amount }],
});

/** A share of all open lines of a block. */
export const shareOf = (
  kind: BridgeKind,
  block: Block,
  lines: readonly Line[],
  share: number,
  facts: number,
  habit: string,
): Move => ({
  kind,
  facts,
  steps: [{ block, amount: lines.reduce((sum, { open }) => sum + open * share, 0), lines, parts: [] }],
  leaves: lines.map((line) => ({ line, amount: line.open * (1 - share) })),
  habit,
});
