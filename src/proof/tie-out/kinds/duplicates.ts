import type { Block, Line } from '../block.ts';
import type { Kind } from '../kind.ts';
import type { Move } from '../move.ts';
import type { Open } from '../open.ts';
import { takeOff } from '../rehome.ts';

/** Days within which the same amount of the same channel may be one invoice, booked twice. */
const near = 7;

/** Booked twice, or reported twice. */
export const duplicates: Kind = {
  id: 'duplicates',
  *moves(open) {
    yield* sameReference(open);
    for (const block of open.blocks) {
      yield* sameAmount(open, block);
      yield* sameRow(block);
    }
  },
};

/** The number of an invoice is given once: with the same amount it is the same invoice, wherever it is booked. */
function* sameReference(open: Open): Iterable<Move> {
  const byReference = new Map<string, Line[]>();
  for (const block of open.blocks) {
    for (const line of block.lines) {
      if (line.open === 0 || line.reference === '') continue;
      const key = `${line.reference} ${line.amount.toFixed(2)}`;
      const group = byReference.get(key);
      if (group) group.push(line);
      else byReference.set(key, [line]);
    }
  }
  for (const group of byReference.values()) {
    if (group.length < 2) continue;
    const marked = group.filter(({ isMarkedCopy }) => isMarkedCopy);
    const isOnePlace = new Set(group.map(({ home }) => home)).size === 1;
    const last = group.reduce((late, line) => (line.day > late.day ? line : late));
    const copies = marked.length > 0 && marked.length < group.length ? marked : isOnePlace ? [last] : group;
    for (const line of copies) yield takeOff(open, 'duplicates', line, line.open, line.isMarkedCopy ? 2 : 1);
  }
}

/** Without its number: the same amount of the same channel within some days, where one of them is too many. */
function* sameAmount(open: Open, { lines: all }: Block): Iterable<Move> {
  const lines = all.filter(({ open }) => open !== 0);
  for (const line of lines) {
    const twin = lines.find(
      (other) =>
        other !== line &&
        Math.abs(other.open - line.open) < 0.005 &&
        (other.reference === '' || line.reference === '' || other.reference !== line.reference) &&
        other.day <= line.day &&
        line.day - other.day <= near,
    );
    if (!twin) continue;
    const isTold =
      line.isMarkedCopy || (twin.day === line.day && twin.text === line.text && twin.reference === line.reference);
    yield takeOff(open, 'duplicates', line, line.open, isTold ? 1 : 0.75);
  }
}

/** A row that the platform’s export holds twice. */
function* sameRow(block: Block): Iterable<Move> {
  const seen = new Map<string, string>();
  for (const part of block.parts) {
    const key = JSON.stringify([part.campaign, part.from, part.to, part.native, part.currency]);
    const source = seen.get(key);
    seen.set(key, part.source);
    if (source === undefined) continue;
    yield {
      kind: 'duplicates',
      facts: source === part.source ? 0.75 : 1,
      steps: [{ block, amount: -part.amount, lines: [], parts: [part] }],
      spends: [part],
    };
  }
}
