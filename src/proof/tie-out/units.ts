import type { Block, Line, Part } from './block.ts';

/** Rows of a block that the books may hold as one line. */
export interface Unit {
  readonly amount: number;
  readonly parts: readonly Part[];
}

/** What the books may hold a line for: each row, each campaign, each day. */
const levels: readonly ((part: Part) => unknown)[] = [
  (part) => part,
  ({ campaign }) => campaign,
  ({ from, to }) => `${from} ${to}`,
];

export type Level = (typeof levels)[number];

/** What two roundings to cents differ by. */
export const cent = 0.0051;

/** Sets apart what stands on both sides with one amount, line by line; says on which level the two sides of a channel are alike, if on any. */
export function meetLines(blocks: readonly Block[]): Level | null {
  let [best, most]: [Level | null, number] = [null, 0];
  for (const level of levels) {
    const count = blocks.reduce((sum, block) => sum + pairsOf(block, level).length, 0);
    if (count > most) [best, most] = [level, count];
  }
  const all = blocks.reduce((sum, { lines }) => sum + lines.length, 0);
  // A line here and there is equal to a row by chance.
  if (best === null || most < 0.3 * all) return null;
  for (const block of blocks) {
    for (const { line, unit } of pairsOf(block, best)) {
      line.isMet = true;
      for (const part of unit.parts) part.isSpent = true;
    }
  }
  return best;
}

interface Met {
  readonly line: Line;
  readonly unit: Unit;
}

/** Each line with a row of its amount, on its own day where there is one. */
function pairsOf(block: Block, level: Level): readonly Met[] {
  const left = new Map<number, Unit[]>();
  for (const unit of unitsOf(block, level)) {
    const key = Math.round(unit.amount * 100);
    left.set(key, [...(left.get(key) ?? []), unit]);
  }
  return block.lines.flatMap((line): Met[] => {
    const key = Math.round(line.open * 100);
    const equal = [key, key - 1, key + 1].find((each) =>
      left.get(each)?.some(({ amount }) => Math.abs(amount - line.open) <= cent),
    );
    if (equal === undefined) return [];
    const units = left.get(equal)!;
    const at = Math.max(
      0,
      units.findIndex(({ parts }) => parts.some(({ from, to }) => from <= line.day && line.day <= to)),
    );
    return units.splice(at, 1).map((unit) => ({ line, unit }));
  });
}

export function unitsOf(block: Block, level: Level): readonly Unit[] {
  const groups = new Map<unknown, Part[]>();
  for (const part of block.parts.filter(({ isSpent }) => !isSpent)) {
    const key = level(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()].map((parts) => ({ parts, amount: parts.reduce((sum, { amount }) => sum + amount, 0) }));
}
