import type { Block, Line, Part } from './block.ts';
import type { Move } from './move.ts';

/** What is still open between the two sides, and what was proved on the way. */
export class Open {
  private readonly byChannel = new Map<string, Map<number, Block>>();
  private readonly habits = new Map<string, number>();
  readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    for (const block of blocks) {
      const months = this.byChannel.get(block.channel) ?? new Map<number, Block>();
      this.byChannel.set(block.channel, months.set(block.month, block));
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

  /** In how many blocks this was proved. */
  proved(habit: string): number {
    return this.habits.get(habit) ?? 0;
  }

  apply({ kind, steps, rehomes = [], leaves = [], spends = [], habit, isLikelyOnly = false }: Move): void {
    for (const { block, amount, lines, parts } of steps) {
      block.items.push({ kind, amount, lines, parts });
      block.rest -= amount;
      block.isDoubtful ||= isLikelyOnly;
    }
    for (const { line, to } of rehomes) {
      line.home.lines.splice(line.home.lines.indexOf(line), 1);
      if (to === null) continue;
      to.lines.push(line);
      line.home = to;
    }
    for (const { line, amount } of leaves) line.open = amount;
    for (const part of spends) part.isSpent = true;
    if (habit !== undefined) this.habits.set(habit, this.proved(habit) + 1);
  }
}

/** Lines with an amount that is not explained yet. */
export const openLines = (block: Block): readonly Line[] => block.lines.filter((line) => line.open !== 0);

export const openParts = (block: Block): readonly Part[] => block.parts.filter((part) => !part.isSpent);

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** What cents come to when each line and each row is rounded for itself: rows seldom all in one direction. */
export const cents = ({ lines, parts }: Block): number =>
  0.005 * (1 + lines.length + 2 * Math.sqrt(parts.length)) + 1e-6;

export const isClosed = (block: Block): boolean => Math.abs(block.rest) <= cents(block);
