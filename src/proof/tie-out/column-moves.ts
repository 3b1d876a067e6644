import type { Block, Line } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move } from './move.ts';
import type { Open } from './open.ts';

/**
 * What a column beside the amounts explains: 1 where the books have it in their amounts and the platform has not, −1 where it is the
 * other way round. Of all lines together, and of each for itself.
 */
export function* columnMoves(
  open: Open,
  kind: BridgeKind,
  block: Block,
  lines: readonly Line[],
  column: 'tax' | 'refund' | 'fee',
  sign: 1 | -1,
  facts = 1,
): Iterable<Move> {
  // Where the platform reports nothing there is nothing to compare with.
  const told = block.parts.length === 0 ? [] : lines.filter((line) => line[column] !== 0);
  const groups = told.length > 1 ? [told, ...told.map((line) => [line])] : [told];
  for (const group of told.length === 0 ? [] : groups) {
    const [only] = group.length === 1 ? group : [];
    const met = only && open.metWithout(only, sign * only[column]);
    yield {
      kind,
      facts: facts + (met ? 1 : 0),
      steps: [{ block, amount: group.reduce((sum, line) => sum + sign * line[column], 0), lines: group, parts: [] }],
      leaves: group.map((line) => ({ line, amount: line.open - sign * line[column] })),
      column,
      ...(met ? { meets: met.lines, spends: met.unit.parts } : {}),
    };
  }
}
