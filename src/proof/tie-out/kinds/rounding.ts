import type { Block, Line } from '../block.ts';
import type { Kind } from '../kind.ts';
import { openLines } from '../open.ts';
import { restOf, takeOff } from '../rehome.ts';

/** What lines are rounded to: whole units, dimes, and the five cents of Switzerland. */
const units = [1, 0.5, 0.1, 0.05];

/** Each line rounded for itself. */
export const rounding: Kind = {
  id: 'rounding',
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
      yield restOf('rounding', block, lines);
    }
  },
};

/** The most that rounding comes to: half a unit a line, and half a cent a row. */
function roundedBy({ parts }: Block, lines: readonly Line[]): number {
  const unit = units.find((each) => lines.every(({ native }) => isWhole(native / each))) ?? 0.01;
  const isOfBoth = unit > 0.01 && parts.every(({ native }) => isWhole(native / unit));
  const worth = Math.max(...lines.map(({ amount, native }) => (native === 0 ? 1 : Math.abs(amount / native))));
  return ((isOfBoth ? 0.01 : unit) / 2) * lines.length * worth + 0.005 * parts.length + 1e-6;
}

const isWhole = (amount: number): boolean => Math.abs(amount - Math.round(amount)) < 1e-6;
