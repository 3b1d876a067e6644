import type { Block, Item, Line } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import { isAtTurn, monthsOn } from './months.ts';
import type { Open } from './open.ts';

interface Placed {
  readonly block: Block;
  readonly item: Item;
}

/** What stands for a line that belongs elsewhere, at both ends of each way that it goes: to its channel first, then to its month. */
export function movedItems(open: Open, line: Line): readonly Placed[] {
  const { origin, home } = line;
  if (home === null) return way(periodKind(line, line.namedMonth ?? monthsOn(origin.month, -1)), line, origin, null);
  const between = open.at(home.channel, origin.month) ?? open.at(origin.channel, home.month);
  const stops = between && between !== origin && between !== home ? [origin, between, home] : [origin, home];
  return stops.slice(1).flatMap((to, at) => {
    const from = stops[at]!;
    return from === to
      ? []
      : way(from.channel === to.channel ? periodKind(line, to.month) : 'channel-mapping', line, from, to);
  });
}

/** Some days late or early, or in another month altogether. */
const periodKind = ({ day }: Line, month: number): BridgeKind => (isAtTurn(day, month) ? 'timing' : 'wrong-period');

/** What is left of a line once what is wrong with its amount stands for itself. */
function way(kind: BridgeKind, line: Line, from: Block, to: Block | null): readonly Placed[] {
  const item = (amount: number): Item => ({ kind, amount, lines: [line], parts: [] });
  return [{ block: from, item: item(line.open) }, ...(to ? [{ block: to, item: item(-line.open) }] : [])];
}
