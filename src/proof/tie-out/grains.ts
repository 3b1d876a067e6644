import type { Block, Line } from './block.ts';

/** What lines are rounded to: thousands and hundreds, tens, whole units, dimes, and the five cents of Switzerland. */
const grains = [1000, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05];

/**
 * Sets what each line of a channel is rounded to, where the platform has cents: what half of its lines are whole in, and whole units
 * or tens of a line that is a hundred times as large.
 */
export function setGrains(blocks: readonly Block[]): void {
  const [lines, parts] = [blocks.flatMap((block) => block.lines), blocks.flatMap((block) => block.parts)];
  if (parts.filter(({ native }) => isMultiple(native, 1)).length > parts.length / 2) return;
  for (const grain of grains) {
    // What is charged at a threshold is a round amount, and not rounded.
    const some = lines.filter(({ native }) => Math.abs(native) >= 20 * grain && isMultiple(native, grain));
    const isOfMost = some.length > 1 && some.length >= lines.length / 2;
    for (const line of some) {
      if (isOfMost || (grain >= 1 && Math.abs(line.native) >= 100 * grain)) line.grain ||= grain * worthOf(line);
    }
  }
}

/** The most that rounding comes to: half of what each line is rounded to, seldom all in one direction, and half a cent a row. */
export function roundedBy({ parts }: Block, lines: readonly Line[]): number {
  const halves = lines.map(({ isMet, grain }) => (isMet ? 0.01 : Math.max(grain, 0.01)) / 2);
  const most = halves.reduce((sum, half) => sum + half, 0);
  const usual = 2 * Math.sqrt(halves.reduce((sum, half) => sum + half * half, 0));
  return Math.min(most, usual) + 0.005 * parts.length + 1e-6;
}

/** What one unit of its currency is worth. */
const worthOf = ({ amount, native }: Line): number => Math.abs(amount / native);

const isMultiple = (amount: number, grain: number): boolean =>
  Math.abs(amount / grain - Math.round(amount / grain)) < 1e-6;
