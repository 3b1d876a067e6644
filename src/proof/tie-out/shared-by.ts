import type { Block } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move } from './move.ts';
import { type Open, openLines, sumOf } from './open.ts';

/** Lines of a channel that have to agree on a share before it is theirs, and not met by chance. */
const least = 3;

/**
 * The share by which most of the open lines of a channel, each for itself, come to their rows: a fact that many lines state, whatever
 * else is wrong with a month. Nothing where two shares do so as well, or where they are few.
 */
export function* sharedBy(
  open: Open,
  kind: BridgeKind,
  shares: readonly number[],
  habitOf: (share: number, block: Block) => string,
): Iterable<Move> {
  for (const channel of open.channels) {
    const months = open.monthsOf(channel);
    const all = sumOf(months.map((block) => openLines(block).length));
    if (all < least) continue;
    const found = shares
      .map((share) => ({ share, met: months.map((block) => open.matched(block, 1 - share)) }))
      .map((each) => ({ ...each, count: sumOf(each.met.flat().map(({ lines }) => lines.length)) }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = found;
    if (!first || first.count < least || first.count < all / 2 || first.count === second?.count) continue;
    for (const [at, block] of months.entries()) {
      for (const { lines, unit } of first.met[at]!) {
        yield {
          kind,
          facts: 2,
          steps: [{ block, amount: sumOf(lines.map((line) => line.open)) - unit.amount, lines, parts: unit.parts }],
          leaves: lines.map((line) => ({ line, amount: line.open * (1 - first.share) })),
          meets: lines,
          spends: unit.parts,
          habit: habitOf(first.share, block),
        };
      }
    }
  }
}
