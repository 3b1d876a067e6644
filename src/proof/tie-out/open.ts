import type { Block, Item, Line, Part } from './block.ts';
import type { Move } from './move.ts';
import type { TiedSide } from './pair.ts';
import { type Level, meetLines, type Unit, unitOf } from './units.ts';

/** What is still open between the two sides, and what was proved on the way. */
export class Open {
  private readonly byChannel = new Map<string, Map<number, Block>>();
  private readonly levels = new Map<string, Level | null>();
  private readonly habits = new Map<string, number>();
  readonly blocks: readonly Block[];
  readonly side: TiedSide;

  constructor(blocks: readonly Block[], side: TiedSide) {
    this.blocks = blocks;
    this.side = side;
    for (const block of blocks) {
      const months = this.byChannel.get(block.channel) ?? new Map<number, Block>();
      this.byChannel.set(block.channel, months.set(block.month, block));
    }
    for (const channel of this.channels) this.levels.set(channel, meetLines(this.monthsOf(channel)));
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

  /** Rows of a block that no line is for yet, and that come to this amount: as the books hold lines for elsewhere. */
  unitAt(block: Block, amount: number): Unit | undefined {
    return unitOf(block, this.levels.get(block.channel)!, amount);
  }

  /** In how many blocks this was proved. */
  proved(habit: string): number {
    return this.habits.get(habit) ?? 0;
  }

  apply(move: Move): void {
    const { kind, steps, rehomes = [], leaves = [], meets = [], spends = [], habit, isLikelyOnly = false } = move;
    const placed = steps.map(({ block, amount, lines, parts }) => {
      const item: Item = { kind, amount, lines, parts };
      block.items.push(item);
      block.rest -= amount;
      block.isDoubtful ||= isLikelyOnly;
      return item;
    });
    for (const { line, to } of rehomes) {
      line.home.lines.splice(line.home.lines.indexOf(line), 1);
      line.moved.push(...placed.filter(({ lines }) => lines.includes(line)));
      if (to === null) continue;
      to.lines.push(line);
      line.home = to;
    }
    for (const { line, amount } of leaves) {
      if (line.home !== line.origin) bookAtOrigin(kind, line, line.open - amount, placed);
      line.open = amount;
      if (move.column) line[move.column] = 0;
    }
    for (const line of meets) line.isMet = true;
    for (const part of spends) part.isSpent = true;
    if (habit !== undefined) this.habits.set(habit, this.proved(habit) + 1);
  }
}

/** What is wrong with the amount of a line stands in the month and channel where it is booked: only the rest of it is moved. */
function bookAtOrigin(kind: Item['kind'], line: Line, amount: number, placed: readonly Item[]): void {
  for (const item of placed) if (item.lines.includes(line)) item.amount -= amount;
  line.origin.items.push({ kind, amount, lines: [line], parts: [] });
  // A line moved twice stands in between with both signs.
  line.moved.forEach((item, at) => {
    item.amount += at % 2 === 0 ? -amount : amount;
  });
}

/** Lines with an amount that the other side has not, and that is not explained yet. */
export const openLines = (block: Block): readonly Line[] =>
  block.lines.filter((line) => line.open !== 0 && !line.isMet);

export const openParts = (block: Block): readonly Part[] => block.parts.filter((part) => !part.isSpent);

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** What cents come to when each line and each row is rounded for itself: rows seldom all in one direction. */
export const cents = ({ lines, parts }: Block): number =>
  0.005 * (1 + lines.length + 2 * Math.sqrt(parts.length)) + 1e-6;

export const isClosed = (block: Block): boolean => Math.abs(block.rest) <= cents(block);
