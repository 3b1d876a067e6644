import type { Block, Line } from './block.ts';

/** What lines are rounded to: tens, whole units, dimes, and the five cents of Switzerland. */
const grains = [10, 5, 1, 0.5, 0.1, 0.05];

/** Sets what each line is rounded to, where the platform has cents: whole units by themselves, anything else where half of a month has it. */
export function setGrains({ lines, parts }: Block): void {
  if (parts.filter(({ native }) => isMultiple(native, 1)).length > parts.length / 2) return;
  for (const grain of grains) {
    const some = lines.filter(({ native }) => native !== 0 && isMultiple(native, grain));
    if (grain !== 1 && (some.length < 2 || some.length < lines.length / 2)) continue;
    for (const line of some) line.grain ||= grain * worthOf(line);
  }
}

/** What one unit of its currency is worth. */
const worthOf = ({ amount, native }: Line): number => Math.abs(amount / native);

const isMultiple = (amount: number, grain: number): boolean =>
  Math.abs(amount / grain - Math.round(amount / grain)) < 1e-6;
