import type { Row } from '../../../src/proof/history/entry-rows.ts';
import { anyOf, flat, inserted, type Tampering, without } from './tampering.ts';

export const ofEntries: readonly Tampering[] = [
  {
    id: 'an entry removed',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      return { rows: flat(without(entries, at)), found: { is: ['removed'], entries: [at + 1] } };
    },
  },
  {
    id: 'the last entries removed',
    apply({ entries }, dice) {
      const left = anyOf(entries, dice);
      return { rows: flat(entries.slice(0, left)), found: { is: ['removed'], entries: [left + 1] } };
    },
  },
  {
    id: 'several entries removed',
    apply({ entries }, dice) {
      const kept = new Set(dice.some(entries, dice.int(0, entries.length - 1)));
      const first = entries.findIndex((entry) => !kept.has(entry));
      return {
        rows: flat(entries.filter((entry) => kept.has(entry))),
        found: { is: ['removed'], entries: [first + 1] },
      };
    },
  },
  {
    id: 'two entries swapped',
    apply({ entries }, dice) {
      const [a, b] = [anyOf(entries, dice), anyOf(entries, dice)];
      if (a === b) return null;
      const rows = entries.map((entry, i) => (i === a ? entries[b] : i === b ? entries[a] : entry) as readonly Row[]);
      return { rows: flat(rows), found: { is: ['moved'], entries: [a + 1, b + 1] } };
    },
  },
  {
    id: 'an entry moved',
    apply({ entries }, dice) {
      const [from, to] = [anyOf(entries, dice), anyOf(entries, dice)];
      if (from === to) return null;
      const moved = inserted(without(entries, from), to, entries[from] as readonly Row[]);
      // Of neighbours nobody can tell which has moved.
      const entriesFound = Math.abs(from - to) === 1 ? [from + 1, to + 1] : [from + 1];
      return { rows: flat(moved), found: { is: ['moved'], entries: entriesFound } };
    },
  },
  {
    id: 'an entry copied',
    apply({ entries }, dice) {
      const [of, to] = [anyOf(entries, dice), dice.int(0, entries.length)];
      // A copy beside its own stands before or behind it alike.
      const behind = to === of ? [to, to + 1] : [to];
      return {
        rows: flat(inserted(entries, to, entries[of] as readonly Row[])),
        found: { is: ['inserted'], entries: behind },
      };
    },
  },
];
