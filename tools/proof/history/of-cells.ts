import type { Row } from '../../../src/proof/history/entry-rows.ts';
import type { Dice } from '../../../test/truth/dice.ts';
import { anyOf, type Tampering, withEntry, withRow } from './tampering.ts';

const altered = (entry: number) => ({ is: ['altered'] as const, entries: [entry + 1] });

/** One filled cell of an entry becomes another. */
const ofCell = (id: string, change: (text: string, dice: Dice) => string | number | null): Tampering => ({
  id,
  apply({ entries }, dice) {
    const at = anyOf(entries, dice);
    const rows = entries[at] as readonly Row[];
    const row = anyOf(rows, dice);
    const cells = rows[row] as Row;
    const column = dice.pick(cells.flatMap((text, i) => (text === '' ? [] : [i])));
    const text = cells[column] as string;
    const now = change(text, dice);
    if (now === null || String(now) === text) return null;
    const other = withRow(rows, row, Object.assign([...cells], { [column]: now }));
    return { rows: withEntry(entries, at, other), found: altered(at) };
  },
});

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

export const ofCells: readonly Tampering[] = [
  ofCell('another digit', (text, dice) => {
    const places = [...text].flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
    if (places.length === 0) return null;
    const place = dice.pick(places);
    return text.slice(0, place) + ((Number(text[place]) + dice.int(1, 9)) % 10) + text.slice(place + 1);
  }),
  ofCell('a cent more', (text) => (isNumber(text) ? String(Number(text) + 0.01) : null)),
  ofCell('another number, typed', (text, dice) => (isNumber(text) ? Number(text) + dice.int(1, 99) : null)),
  ofCell('the sign turned', (text) => (isNumber(text) ? (text.startsWith('-') ? text.slice(1) : `-${text}`) : null)),
  ofCell('emptied', () => ''),
  ofCell('a space more', (text) => `${text} `),
  ofCell('in other case', (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase())),
  ofCell('another text', (_, dice) => `changed ${dice.int(1, 99)}`),
  {
    id: 'an empty cell filled',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      const row = anyOf(rows, dice);
      const cells = [...(rows[row] as Row)];
      while (cells.length < 39) cells.push('');
      const empty = cells.flatMap((text, i) => (text === '' ? [i] : []));
      cells[dice.pick(empty)] = 'x';
      return { rows: withEntry(entries, at, withRow(rows, row, cells)), found: altered(at) };
    },
  },
  {
    id: 'a sign moved into the next cell',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      const row = anyOf(rows, dice);
      const cells = [...(rows[row] as Row)];
      const column = anyOf(cells, dice);
      const text = cells[column] as string;
      if (text === '' || column === cells.length - 1) return null;
      cells[column] = text.slice(0, -1);
      cells[column + 1] = text.slice(-1) + cells[column + 1];
      return { rows: withEntry(entries, at, withRow(rows, row, cells)), found: altered(at) };
    },
  },
  {
    id: 'two cells of a row swapped',
    apply({ entries }, dice) {
      const at = anyOf(entries, dice);
      const rows = entries[at] as readonly Row[];
      const row = anyOf(rows, dice);
      const cells = [...(rows[row] as Row)];
      const [a, b] = [anyOf(cells, dice), anyOf(cells, dice)];
      if (cells[a] === cells[b]) return null;
      [cells[a], cells[b]] = [cells[b] as string, cells[a] as string];
      return { rows: withEntry(entries, at, withRow(rows, row, cells)), found: altered(at) };
    },
  },
];
