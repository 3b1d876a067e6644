import type { Block, Line } from '../block.ts';
import { columnMoves } from '../column-moves.ts';
import type { Kind } from '../kind.ts';
import type { Move } from '../move.ts';
import { openLines, sumOf } from '../open.ts';
import { shareOf, takeOff } from '../rehome.ts';
import { sharedBy } from '../shared-by.ts';
import { isTaxOn, taxRates } from '../tax-rates.ts';

/** Tax that stands in the amounts of the books, where the platform reports without it. */
export const tax: Kind = {
  id: 'tax',
  *moves(open) {
    const inside = taxRates.map((rate) => rate / (1 + rate));
    yield* sharedBy(open, 'tax', inside, habitOf);
    for (const block of open.blocks) {
      const lines = openLines(block);
      const inAmount = lines.filter(isWithTax);
      const beside = lines.filter((line) => !inAmount.includes(line));
      yield* columnMoves(open, 'tax', block, inAmount, 'tax', 1);
      // Advertising is bought without it; sales are reported as they were paid.
      yield* columnMoves(open, 'tax', block, beside, 'tax', -1, open.side === 'revenue' ? 1 : 0);
      for (const line of lines) if (isTaxLine(line, block)) yield takeOff(open, 'tax', line, line.open, 1);
      for (const rate of taxRates) {
        const share = rate / (1 + rate);
        const habit = habitOf(share, block);
        yield* shares(lines, (some) =>
          shareOf(open, 'tax', some, share, saysTax(some) + Math.min(1, open.proved(habit)), habit),
        );
      }
    }
  },
};

const habitOf = (share: number, { channel }: Block): string => `tax ${share} ${channel}`;

/** Of all lines together, and of each where they are few: of many, one of them would meet the rest by chance. */
export function* shares(lines: readonly Line[], of: (lines: readonly Line[]) => Move): Iterable<Move> {
  if (lines.length > 0) yield of(lines);
  if (lines.length > 1 && lines.length < 7) for (const line of lines) yield of([line]);
}

/** The columns say themselves whether the amount has its tax in it: 19 of 119, not of 100. */
const isWithTax = ({ tax: of, open, grain }: Line): boolean => !isTaxOn(of, open, grain) || isTaxOn(of, open - of);

const saysTax = (lines: readonly Line[]): number =>
  lines.every(({ words }) => words.has('tax') && words.has('included')) ? 1 : 0;

/** A line for the tax alone: a known share of the line with its number, or of all others. */
function isTaxLine(line: Line, block: Block): boolean {
  if (!line.words.has('tax') || line.words.has('included')) return false;
  const others = block.lines.filter((other) => other !== line && other.open !== 0);
  return (
    others.some((other) => isTaxOn(line.open, other.open)) || isTaxOn(line.open, sumOf(others.map(({ open }) => open)))
  );
}
