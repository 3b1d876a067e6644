import type { Block, Item } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import type { Bridge, BridgeItem } from './bridge.ts';
import { kinds } from './kinds/kinds.ts';
import { movedItems } from './moved-items.ts';
import { Open } from './open.ts';
import type { Pair } from './pair.ts';
import { settleClosing, settleGiven, settleLeftovers, settleStated } from './settle.ts';

/**
 * Leads each figure that platforms report, by channel and month, to what the books hold. Only what the lines show explains a difference:
 * what a line says itself first, then what makes both sides meet to the cent, then what is on one side only. The rest is unexplained.
 */
export function tieOut(pair: Pair): readonly Bridge[] {
  const blocks = blocksOf(pair);
  const lines = blocks.flatMap((block) => [...block.lines]);
  const open = new Open(blocks, pair.side);
  settleGiven(open, kinds);
  // What closes one month proves a habit, which states what others are off by.
  do settleStated(open, kinds);
  while (settleClosing(open, kinds));
  settleLeftovers(open, kinds);
  // Once all of them are settled: a line may belong to another channel and to another month.
  for (const line of lines) for (const { block, item } of movedItems(open, line)) block.items.push(item);
  for (const block of blocks) block.isDoubtful ||= block.likely.some((habit) => open.proved(habit) < 2);
  const exact = inSteps(blocks);
  const reported = new Set(pair.reported.map(({ channel }) => channel));
  const bridges = blocks.map((block) => bridgeOf(block, reported.has(block.channel), pair, exact));
  const failing = new Set(blocks.filter((_, at) => !bridges[at]!.ties));
  // A line that does not meet where it belongs leaves where it is booked in doubt as well.
  const inDoubt = new Set(lines.flatMap(({ home, origin }) => (home && failing.has(home) ? origin : [])));
  return bridges.map((bridge, at) => (inDoubt.has(blocks[at]!) ? { ...bridge, ties: false } : bridge));
}

function bridgeOf(block: Block, isReported: boolean, { tolerance }: Pair, exact: (amount: number) => number): Bridge {
  const reported = exact(block.reported);
  const booked = exact(block.booked);
  const items = block.items.map((item) => itemOf(item, exact)).filter(({ amount }) => amount !== 0);
  // Free of a sign on zero.
  const unexplained = booked - items.reduce((sum, { amount }) => sum + amount, reported) + 0;
  const within = Math.min(tolerance.amount, tolerance.share * Math.abs(booked));
  return {
    channel: block.channel,
    month: block.month,
    reported,
    items,
    unexplained,
    booked,
    // What is booked under a name that no platform reports agrees with nothing, whatever it is likely to be.
    ties: Math.abs(unexplained) <= within && !block.isDoubtful && (isReported || booked === 0),
  };
}

const placesOf = (rows: readonly { readonly at: number }[]): number[] =>
  [...new Set(rows.map(({ at }) => at))].sort((a, b) => a - b);

const itemOf = ({ kind, amount, lines, parts }: Item, exact: (amount: number) => number): BridgeItem => ({
  kind,
  amount: exact(amount),
  reported: placesOf(parts),
  booked: placesOf(lines),
});

/** Amounts in steps of a power of two, far below a cent, of which a float adds up as many as there are without loss. */
function inSteps(blocks: readonly Block[]): (amount: number) => number {
  const amounts = blocks.flatMap(({ reported, booked, items }) => [
    reported,
    booked,
    ...items.map(({ amount }) => amount),
  ]);
  const step = 2 ** (Math.ceil(Math.log2(amounts.reduce((sum, amount) => sum + Math.abs(amount), 1))) - 50);
  return (amount) => Math.round(amount / step) * step + 0;
}
