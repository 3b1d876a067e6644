import { columnMoves } from '../column-moves.ts';
import type { Kind } from '../kind.ts';
import { openLines, sumOf } from '../open.ts';
import { shareOf, takeOff } from '../rehome.ts';

/** What providers of payments keep of each payment: a share, and an amount. */
const ofPayments: readonly (readonly [number, number])[] = [
  [0.029, 0.3],
  [0.014, 0.25],
  [0.015, 0.25],
  [0.0249, 0.35],
  [0.0299, 0.39],
  [0.0349, 0.49],
  [0.0349, 0.35],
];

/** Fees of agencies, platforms and providers of payments, that the platform does not report. */
export const fees: Kind = {
  id: 'fees',
  *moves(open) {
    for (const block of open.blocks) {
      const lines = openLines(block);
      yield* columnMoves(open, 'fees', block, lines, 'fee', open.side === 'spend' ? 1 : -1);
      for (const line of lines) {
        if (line.words.has('fee') && !line.words.has('included')) yield takeOff(open, 'fees', line, line.open, 1);
      }
      if (lines.length === 0) continue;
      for (const [share, each] of ofPayments) {
        const kept = lines.map(({ open: net }) => -((net + each) / (1 - share) - net));
        const habit = `fees ${share} ${block.channel}`;
        yield {
          ...shareOf(open, 'fees', lines, 0, open.proved(habit), habit),
          steps: [{ block, amount: sumOf(kept), lines, parts: [] }],
          leaves: lines.map((line, at) => ({ line, amount: line.open - kept[at]! })),
        };
      }
    }
  },
};
