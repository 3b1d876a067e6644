import { roundedBy } from '../grains.ts';
import type { Kind } from '../kind.ts';
import { openLines, sumOf } from '../open.ts';
import { restOf, takeOff } from '../rehome.ts';

/** Each line rounded for itself. */
export const rounding: Kind = {
  id: 'rounding',
  *given(open) {
    for (const block of open.blocks) {
      for (const { lines, unit } of open.rounded(block)) {
        const amount = sumOf(lines.map((line) => line.open)) - unit.amount;
        const all = sumOf(lines.map(({ grain }) => grain));
        yield {
          kind: 'rounding',
          facts: 1,
          steps: [{ block, amount, lines, parts: unit.parts }],
          leaves: lines.map((line) => ({ line, amount: line.open - (amount * line.grain) / all })),
          meets: lines,
          spends: unit.parts,
        };
      }
    }
  },
  *moves(open) {
    for (const block of open.blocks) {
      for (const line of openLines(block))
        if (line.words.has('rounding')) yield takeOff(open, 'rounding', line, line.open, 1);
    }
  },
  *leftovers(open) {
    for (const block of open.blocks) {
      const [lines, parts] = [block.lines.filter(({ open: amount }) => amount !== 0), block.parts];
      if (Math.abs(block.rest) < 0.005 || lines.length === 0 || parts.length === 0) continue;
      if (Math.abs(block.rest) > roundedBy(block, lines)) continue;
      yield {
        ...restOf('rounding', block, lines),
        isLikelyOnly: Math.abs(block.rest) > 0.01 * (lines.length + parts.length),
      };
    }
  },
};
