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
    const some = lines.filter(({ native }) => native !== 0 && isMultiple(native, grain));
    const isOfMost = some.length > 1 && some.length >= lines.length / 2;
    for (const line of some) {
      if (isOfMost || (grain >= 1 && Math.abs(line.native) >= 100 * grain)) line.grain ||= grain * worthOf(line);
    }
  }
}

/** What one unit of its currency is worth. */
const worthOf = ({ amount, native }: Line): number => Math.abs(amount / native);

const isMultiple = (amount: number, grain: number): boolean =>
  Math.abs(amount / grain - Math.round(amount / grain)) < 1e-6;
