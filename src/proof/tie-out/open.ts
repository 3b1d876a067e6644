import type { Block, Item, Line, Part } from './block.ts';
import type { BridgeKind } from './bridge.ts';
import type { Move } from './move.ts';
import type { TiedSide } from './pair.ts';
import { byDays, cent, type Level, levelOf, type Met, matched, rounded, type Unit, unitsOf } from './units.ts';

/** What is still open between the two sides, and what was proved on the way. */
export class Open {
  private readonly byChannel = new Map<string, Map<number, Block>>();
  private readonly levels = new Map<string, Level | null>();
  /** Until something is explained. */
  private readonly unitsKnown = new Map<Block, readonly Unit[]>();
  private readonly habits = new Map<string, number>();
  private readonly taken = new Map<Line, ReadonlySet<BridgeKind>>();
  readonly blocks: readonly Block[];
  readonly side: TiedSide;

  constructor(blocks: readonly Block[], side: TiedSide) {
    this.blocks = blocks;
    this.side = side;
    for (const block of blocks) {
      const months = this.byChannel.get(block.channel) ?? new Map<number, Block>();
      this.byChannel.set(block.channel, months.set(block.month, block));
    }
    for (const channel of this.channels) {
      this.levels.set(channel, levelOf(this.monthsOf(channel)));
      for (const block of this.monthsOf(channel)) for (const met of this.matched(block)) this.meet(met);
    }
  }

  at(channel: string, month: number): Block | undefined {
    return this.byChannel.get(channel)?.get(month);
  }

  /** The months of a channel, in order. */
  monthsOf(channel: string): readonly Block[] {
    return [...this.byChannel.get(channel)!.values()];
  }

  get channels(): Iterable<string> {
    return this.byChannel.keys();
  }

  /** Rows of a block that no line is for yet, where the books hold a line for such rows elsewhere. */
  unitsLeft(block: Block): readonly Unit[] {
    const level = this.levels.get(block.channel)!;
    if (level === null) return [];
    const units = this.unitsKnown.get(block) ?? unitsOf(block, level);
    this.unitsKnown.set(block, units);
    return units;
  }

  /** Lines that come to such rows once so much of each is kept. */
  matched(block: Block, kept = 1): readonly Met[] {
    const level = this.levels.get(block.channel)!;
    return level === null ? [] : matched(block, level, kept);
  }

  /** Lines that come to such rows but for their rounding. */
  rounded(block: Block): readonly Met[] {
    const level = this.levels.get(block.channel)!;
    return level === null ? [] : rounded(block, level);
  }

  /** What agrees once this is taken off a line. */
  metWithout(line: Line, amount: number): Met | undefined {
    // Whatever is too much agrees with the rest once it is gone.
    if (line.open === amount) return undefined;
    const level = this.levels.get(line.home!.channel)!;
    if (level?.isByDays) {
      return byDays(line.home!, level).find(
        ({ lines, unit }) =>
          lines.includes(line) && Math.abs(sumOf(lines.map(({ open }) => open)) - amount - unit.amount) <= cent,
      );
    }
    const unit = this.unitAt(line.home!, line.open - amount);
    return unit && { lines: [line], unit };
  }

  /** Those of them that come to this amount. */
  unitAt(block: Block, amount: number): Unit | undefined {
    return this.unitsLeft(block).find((unit) => Math.abs(unit.amount - amount) <= cent);
  }

  /** Whether it takes off a line once more what was taken off it: a tax of what is left after its tax is none. */
  isTwice({ kind, leaves = [], column }: Move): boolean {
    return column === undefined && leaves.some(({ line }) => this.taken.get(line)?.has(kind));
  }

  /** In how many blocks this was proved. */
  proved(habit: string): number {
    return this.habits.get(habit) ?? 0;
  }

  private meet({ lines, unit }: Met): void {
    for (const line of lines) line.isMet = true;
    for (const part of unit.parts) part.isSpent = true;
  }

  apply(move: Move): void {
    const { steps, rehomes = [], leaves = [], meets = [], spends = [], habit, isLikelyOnly = false } = move;
    for (const { block, amount } of steps) {
      block.rest -= amount;
      if (isLikelyOnly) block.likely.push(habit ?? '');
    }
    // What moves lines is written once it is known where they end.
    if (rehomes.length === 0) for (const { block, item } of itemsOf(move)) block.items.push(item);
    for (const { line, to } of rehomes) {
      line.home?.lines.splice(line.home.lines.indexOf(line), 1);
      to?.lines.push(line);
      line.home = to;
    }
    for (const { line, amount } of leaves) {
      line.open = amount;
      if (move.column) line[move.column] = 0;
      this.taken.set(line, new Set(this.taken.get(line)).add(move.kind));
    }
    this.unitsKnown.clear();
    for (const line of meets) line.isMet = true;
    for (const part of spends) part.isSpent = true;
    // A share proves a habit where it closes a month; what is taken because of it proves nothing more.
    if (habit !== undefined && (leaves.length === 0 || steps.every(({ block }) => isClosed(block))))
      this.habits.set(habit, this.proved(habit) + 1);
  }
}

/** What is wrong with the amount of a line stands where the line is booked, though it shows where the line belongs. */
function itemsOf({ kind, steps, leaves = [] }: Move): readonly { readonly block: Block; readonly item: Item }[] {
  if (leaves.length === 0) {
    return steps.map(({ block, amount, lines, parts }) => ({ block, item: { kind, amount, lines, parts } }));
  }
  const byOrigin = new Map<Block, { amount: number; lines: Line[] }>();
  for (const { line, amount } of leaves) {
    const at = byOrigin.get(line.origin) ?? { amount: 0, lines: [] };
    at.amount += line.open - amount;
    at.lines.push(line);
    byOrigin.set(line.origin, at);
  }
  const parts = steps.flatMap((step) => step.parts);
  return [...byOrigin].map(([block, { amount, lines }]) => ({ block, item: { kind, amount, lines, parts } }));
}

/** Lines with an amount that the other side has not, and that is not explained yet. */
export const openLines = (block: Block): readonly Line[] =>
  block.lines.filter((line) => line.open !== 0 && !line.isMet);

export const openParts = (block: Block): readonly Part[] => block.parts.filter((part) => !part.isSpent);

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** What cents come to when each line is rounded for itself, with its tax on top, and so are rows that are no whole cents: seldom all in one direction. */
export const cents = ({ lines, parts }: Block): number => {
  const odd = parts.filter(({ native }) => Math.abs(native * 100 - Math.round(native * 100)) > 1e-4).length;
  return 0.0065 * Math.max(1, lines.filter(({ isMet }) => !isMet).length) + 0.005 * Math.sqrt(odd);
};

export const isClosed = (block: Block): boolean => Math.abs(block.rest) <= cents(block);
