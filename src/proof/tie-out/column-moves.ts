import type { Block, Line } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move } from './move.ts';

/**
 * What a column beside the amounts explains: 1 where the books have it in their amounts and the platform has not, −1 where it is the
 * other way round. Of all lines together, and of each for itself.
 */
export function* columnMoves(
  kind: BridgeKind,
  block: Block,
  lines: readonly Line[],
  amountOf: (line: Line) => number,
  signs: readonly (1 | -1)[],
): Iterable<Move> {
  const told = lines.filter((line) => amountOf(line) !== 0);
  const groups = told.length > 1 ? [told, ...told.map((line) => [line])] : [told];
  for (const group of told.length === 0 ? [] : groups) {
    for (const sign of signs) {
      yield {
        kind,
        facts: 1,
        steps: [
          { block, amount: group.reduce((sum, line) => sum + sign * amountOf(line), 0), lines: group, parts: [] },
        ],
        leaves: group.map((line) => ({ line, amount: line.open - sign * amountOf(line) })),
      };
    }
  }
}
