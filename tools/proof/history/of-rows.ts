import type { Row } from '../../../src/proof/history/entry-rows.ts';
import { anyOf, flat, inserted, type Tampering, withEntry, without } from './tampering.ts';

const altered = (...entries: readonly number[]) => ({ is: ['altered'] as const, entries: entries.map((at) => at + 1) });

export const ofRows: readonly Tampering[] = [
  {
    id: 'a row removed',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      return { rows: withEntry(entries, at, without(rows, anyOf(rows, dice))), found: altered(at) };
    },
  },
  {
    id: 'two rows swapped',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = [...(entries[at] as readonly Row[])];
      const [a, b] = [anyOf(rows, dice), anyOf(rows, dice)];
      if (a === b) return null;
      [rows[a], rows[b]] = [rows[b] as Row, rows[a] as Row];
      return { rows: withEntry(entries, at, rows), found: altered(at) };
    },
  },
  {
    id: 'a row twice',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      const row = anyOf(rows, dice);
      const twice = inserted(rows, row, rows[row] as Row);
      // A second seal stands behind the entry, and a second beginning before it.
      const isEdge = row === 0 || row === rows.length - 1;
      const found = { is: ['altered', 'inserted'] as const, entries: row === 0 ? [at, at + 1] : [at + 1] };
      return { rows: withEntry(entries, at, twice), found: isEdge ? found : altered(at) };
    },
  },
  {
    id: 'a row made up',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      const row = [String(at + 1), dice.pick(['Channel', 'Source', 'Setting']), 'Made up', String(dice.int(1, 999))];
      const place = dice.int(1, rows.length - 1);
      return { rows: withEntry(entries, at, inserted(rows, place, row)), found: altered(at) };
    },
  },
  {
    id: 'a row between entries',
    apply({ entries }, dice) {
      const at = dice.int(0, entries.length);
      const row = [[String(at), 'Channel', 'Made up', String(dice.int(1, 999))]];
      return { rows: flat(inserted(entries, at, row)), found: { is: ['inserted'], entries: [at] } };
    },
  },
  {
    id: 'a row moved to another entry',
    apply({ entries }, dice) {
      const [from, to] = [anyOf(entries, dice), anyOf(entries, dice)];
      if (from === to) return null;
      const rows = entries[from] as readonly Row[];
      const row = anyOf(rows, dice);
      const other = entries[to] as readonly Row[];
      const place = dice.int(1, other.length - 1);
      const moved = entries.map((entry, i) => {
        if (i === from) return without(rows, row);
        return i === to ? inserted(other, place, rows[row] as Row) : entry;
      });
      return { rows: flat(moved), found: altered(Math.min(from, to)) };
    },
  },
  {
    id: 'two entries run together',
    apply({ entries }, dice) {
      const at = dice.int(0, entries.length - 2);
      const rows = entries.map((entry, i) => (i === at ? entry.slice(0, -2) : i === at + 1 ? entry.slice(1) : entry));
      return { rows: flat(rows), found: altered(at) };
    },
  },
];
