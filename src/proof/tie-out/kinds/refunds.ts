import { columnMoves } from '../column-moves.ts';
import type { Kind } from '../kind.ts';
import { openLines, openParts } from '../open.ts';
import { takeOff } from '../rehome.ts';

/** What was given back: credit notes and refunds that one side knows and the other does not. */
export const refunds: Kind = {
  id: 'refunds',
  *moves(open) {
    for (const block of open.blocks) {
      const lines = openLines(block);
      yield* columnMoves(open, 'refunds', block, lines, 'refund', -1);
      yield* columnMoves(open, 'refunds', block, lines, 'refund', 1, 0);
      for (const line of lines) {
        if (line.open < 0) yield takeOff(open, 'refunds', line, line.open, line.words.has('credit') ? 1 : 0);
      }
      for (const part of openParts(block)) {
        if (part.amount < 0)
          yield {
            kind: 'refunds',
            facts: 0,
            steps: [{ block, amount: -part.amount, lines: [], parts: [part] }],
            spends: [part],
          };
      }
    }
  },
};
