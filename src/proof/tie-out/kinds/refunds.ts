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
        if (line.open >= 0) continue;
        const isCalled = line.words.has('credit');
        const move = takeOff(open, 'refunds', line, line.open, isCalled ? 1 : 0);
        // What says neither what it is nor what it belongs to may be any correction.
        yield isCalled || line.reference !== '' ? move : { ...move, isLikelyOnly: true };
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
