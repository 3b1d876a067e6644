import type { Block, Line, Part } from './block.ts';

/** Rows of a block that the books may hold as one line, or by their days as some. */
export interface Unit {
  readonly amount: number;
  readonly parts: readonly Part[];
}

/** What the two sides of a channel have in common. */
export interface Level {
  readonly keyOf: (part: Part) => unknown;
  /** Whether the lines of its days are for a unit, however many they are, or any one line. */
  readonly isByDays: boolean;
}

const days = ({ from, to }: Part): string => `${from} ${to}`;

/** What the books may hold a line for: each row, each campaign, each day, the whole month; or some lines for each day. */
const levels: readonly Level[] = [
  { keyOf: (part) => part, isByDays: false },
  { keyOf: ({ campaign }) => campaign, isByDays: false },
  { keyOf: days, isByDays: false },
  { keyOf: () => '', isByDays: false },
  { keyOf: days, isByDays: true },
];

/** What two roundings to cents differ by. */
export const cent = 0.0051;

/** Lines and the rows that they are for. */
export interface Met {
  readonly lines: readonly Line[];
  readonly unit: Unit;
}

/** On which level the two sides of a channel are alike, if on any. */
export function levelOf(blocks: readonly Block[]): Level | null {
  let [best, most]: [Level | null, number] = [null, 0];
  for (const level of levels) {
    const count = blocks.reduce(
      (sum, block) => sum + linesOf(matched(block, level)) + linesOf(rounded(block, level)),
      0,
    );
    if (count > most) [best, most] = [level, count];
  }
  const all = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  // A line here and there is equal to a row by chance.
  return most < 0.3 * all ? null : best;
}

const linesOf = (met: readonly Met[]): number => met.reduce((sum, { lines }) => sum + lines.length, 0);

/** Lines that come to rows once so much of each is kept; each on its own day where there is such a row. */
export function matched(block: Block, level: Level, kept = 1): readonly Met[] {
  const lines = block.lines.filter(({ isMet, open }) => !isMet && open !== 0);
  const slack = cent * Math.max(1, kept);
  if (level.isByDays) {
    return byDays(block, level).filter(
      ({ lines: some, unit }) => Math.abs(some.reduce((sum, { open }) => sum + open * kept, 0) - unit.amount) <= slack,
    );
  }
  const left = new Map<number, Unit[]>();
  for (const unit of unitsOf(block, level)) {
    const key = Math.round(unit.amount * 100);
    const equal = left.get(key);
    if (equal) equal.push(unit);
    else left.set(key, [unit]);
  }
  return lines.flatMap((line): Met[] => {
    const amount = line.open * kept;
    const key = Math.round(amount * 100);
    const fits = (unit: Unit): boolean => Math.abs(unit.amount - amount) <= slack;
    const equal = [key, key - 1, key + 1].map((each) => left.get(each) ?? []).find((units) => units.some(fits));
    if (!equal) return [];
    const onDay = equal.findIndex((unit) => fits(unit) && isOn(unit, line.day));
    const at = onDay < 0 ? equal.findIndex(fits) : onDay;
    return equal.splice(at, 1).map((unit) => ({ lines: [line], unit }));
  });
}

/** Lines in whole units, or tens, each as near to a row as its rounding, up or down, lets it be. */
export function rounded(block: Block, level: Level): readonly Met[] {
  const exact = matched(block, level);
  const taken = new Set(exact.flatMap(({ lines }) => lines));
  const left = new Set(unitsOf(block, level));
  for (const { unit } of exact) for (const each of left) if (each.parts[0] === unit.parts[0]) left.delete(each);
  if (level.isByDays) {
    return byDays(block, level).filter(
      ({ lines, unit }) =>
        !lines.some((line) => taken.has(line) || line.grain === 0) &&
        Math.abs(lines.reduce((sum, { open }) => sum + open, 0) - unit.amount) <=
          lines.reduce((sum, { grain }) => sum + grain, 0) + cent,
    );
  }
  return block.lines.flatMap((line): Met[] => {
    if (line.isMet || line.open === 0 || line.grain === 0 || taken.has(line)) return [];
    let [best, off]: [Unit | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const unit of left) {
      const difference = Math.abs(unit.amount - line.open);
      if (difference > line.grain + cent) continue;
      // On its own day before any other.
      const rank = isOn(unit, line.day) ? difference - line.grain : difference;
      if (rank < off) [best, off] = [unit, rank];
    }
    if (!best) return [];
    left.delete(best);
    return [{ lines: [line], unit: best }];
  });
}

const isOn = ({ parts }: Unit, day: number): boolean => parts.some(({ from, to }) => from <= day && day <= to);

/** Units with the lines of their days, where no two units share a day. */
export function byDays(block: Block, level: Level): readonly Met[] {
  const units = [...unitsOf(block, level)].sort((a, b) => a.parts[0]!.from - b.parts[0]!.from);
  if (units.some((unit, at) => at > 0 && unit.parts[0]!.from <= units[at - 1]!.parts[0]!.to)) return [];
  const lines = block.lines.filter(({ isMet, open }) => !isMet && open !== 0);
  return units.flatMap((unit) => {
    const some = lines.filter(({ day }) => isOn(unit, day));
    return some.length === 0 ? [] : [{ lines: some, unit }];
  });
}

export function unitsOf(block: Block, { keyOf }: Level): readonly Unit[] {
  const groups = new Map<unknown, Part[]>();
  for (const part of block.parts) {
    if (part.isSpent) continue;
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()].map((parts) => ({ parts, amount: parts.reduce((sum, { amount }) => sum + amount, 0) }));
}
