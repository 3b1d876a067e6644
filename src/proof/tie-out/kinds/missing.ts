import type { Block, Part } from '../block.ts';
import type { Kind } from '../kind.ts';
import type { Move } from '../move.ts';
import { isClosed, openLines, openParts, sumOf } from '../open.ts';

/** On one side only: a row, a campaign or a day that no line is for, or a line that no row is for. */
export const missing: Kind = {
  id: 'missing',
  *moves(open) {
    for (const block of open.blocks) {
      if (block.lines.length === 0) continue;
      const parts = openParts(block);
      for (const { parts: unit } of open.unitsLeft(block)) yield { ...unbooked(block, unit), facts: 0.5 };
      for (const part of parts) yield unbooked(block, [part]);
      yield* together(block, parts, ({ campaign }) => campaign);
      yield* together(block, parts, ({ from, to }) => (from === to ? from : undefined));
    }
  },
  *leftovers(open) {
    for (const block of open.blocks) {
      const [lines, parts] = [openLines(block), openParts(block)];
      if (isClosed(block) || lines.length > 0 || parts.length === 0) continue;
      yield unbooked(block, parts);
    }
  },
};

function* together(block: Block, parts: readonly Part[], keyOf: (part: Part) => unknown): Iterable<Move> {
  const groups = new Map<unknown, Part[]>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  if (groups.size > 1) for (const group of groups.values()) if (group.length > 1) yield unbooked(block, group);
}

const unbooked = (block: Block, parts: readonly Part[]): Move => ({
  kind: 'missing',
  facts: 0,
  steps: [{ block, amount: -sumOf(parts.map(({ amount }) => amount)), lines: [], parts }],
  spends: parts,
});
