import { parseIsoDay } from '../../../src/report/iso-day.ts';
import { flat, inserted, type Rows, type Tampering } from './tampering.ts';

const ofNothing = (id: string, change: (rows: Rows, any: (most: number) => number) => Rows): Tampering => ({
  id,
  apply: ({ entries }, dice) => ({ rows: change(flat(entries), (most) => dice.int(0, most)), found: null }),
});

/** What a person does with a tab that they only read, and what a spreadsheet does by itself. */
export const noTamperings: readonly Tampering[] = [
  ofNothing('nothing', (rows) => rows),
  ofNothing('numbers typed anew as numbers', (rows) =>
    rows.map((row) =>
      row.map((cell) => (/^-?\d+(\.\d+)?$/.test(`${cell}`) && String(Number(cell)) === cell ? Number(cell) : cell)),
    ),
  ),
  ofNothing('days typed anew as days', (rows) =>
    rows.map((row) =>
      row.map((cell) => (/^\d{4}-\d\d-\d\d$/.test(`${cell}`) ? { serial: parseIsoDay(`${cell}`) } : cell)),
    ),
  ),
  ofNothing('an empty row', (rows, any) => inserted(rows, any(rows.length), ['', ''])),
  ofNothing('empty columns and rows', (rows) => [...rows.map((row) => [...row, ...Array(60).fill('')]), ['']]),
  ofNothing('a note beside', (rows, any) => {
    const at = any(rows.length - 1);
    return rows.map((row, i) => (i === at ? [...row, ...Array(44 - row.length).fill(''), 'my note'] : row));
  }),
];
