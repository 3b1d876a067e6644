import { type Delimiter, delimiters } from '../../src/intake/file/choose-delimiter.ts';
import type { Encoding } from '../../src/intake/file/encodings.ts';
import { type Export, toBytes, toText } from './export.ts';
import { readBytes } from './judge.ts';

type Cells = readonly (readonly string[])[];

/** One thing that people and programs do to an export before it arrives; null where it cannot be done to this one. */
export interface Mutation {
  readonly name: string;
  readonly apply: (entry: Export, cells: Cells) => Uint8Array | null;
}

const below = (entry: Export): number => entry.expected.headerRow ?? 1;
const csv = (cells: Cells) => toBytes(toText(cells));
const mapBody = (entry: Export, cells: Cells, change: (body: Cells) => Cells): Uint8Array =>
  csv([...cells.slice(0, below(entry)), ...change(cells.slice(below(entry)))]);

const junk: Cells = [
  ['Prepared by Finance for the board'],
  [],
  ['Account: ACME (123-456-7890)'],
  ['Generated', '2026-09-30 10:00'],
  ['Confidential. Do not forward, please.'],
];

const savedAs = (delimiter: Delimiter, eol: string): Mutation => ({
  name: `saved with ${JSON.stringify(delimiter)}, ${JSON.stringify(eol)}`,
  apply: (_, cells) => toBytes(toText(cells, { delimiter, eol })),
});

const encoded = (encoding: Encoding, bom: boolean): Mutation => ({
  name: `saved as ${encoding}${bom ? ' with a mark' : ''}`,
  apply: (_, cells) => {
    try {
      return toBytes(toText(cells), { encoding, bom });
    } catch {
      return null;
    }
  },
});

export const mutations: readonly Mutation[] = [
  { name: 'rows in reverse', apply: (entry, cells) => mapBody(entry, cells, (body) => body.toReversed()) },
  {
    name: 'columns in reverse',
    apply: (entry, cells) => {
      const width = Math.max(...cells.map((row) => row.length));
      const flip = (row: readonly string[]) => Array.from({ length: width }, (_, c) => row[width - 1 - c] ?? '');
      return csv([...cells.slice(0, below(entry) - 1), ...cells.slice(below(entry) - 1).map(flip)]);
    },
  },
  ...delimiters.flatMap((delimiter) => [savedAs(delimiter, '\n'), savedAs(delimiter, '\r\n')]),
  encoded('utf-8', true),
  encoded('utf-16le', true),
  encoded('utf-16le', false),
  encoded('utf-16be', true),
  encoded('windows-1252', false),
  encoded('macintosh', false),
  encoded('shift_jis', false),
  ...[1, 2, 3, 4, 5].map(
    (lines): Mutation => ({
      name: `${lines} lines of junk above`,
      apply: (_, cells) => csv([...junk.slice(0, lines), ...cells]),
    }),
  ),
  {
    name: 'total rows twice',
    apply: (entry, cells) => {
      const { reading } = readBytes(entry.name, entry.bytes, entry.options);
      const totals = new Set(reading.platformTotals.map(({ row }) => row - 1));
      return totals.size === 0 ? null : csv(cells.flatMap((row, r) => (totals.has(r) ? [row, row] : [row])));
    },
  },
  {
    name: 'total rows first',
    apply: (entry, cells) => {
      const { reading } = readBytes(entry.name, entry.bytes, entry.options);
      const totals = new Set(reading.platformTotals.map(({ row }) => row - 1));
      const kept = cells.filter((_, r) => !totals.has(r));
      return totals.size === 0
        ? null
        : csv([...kept.slice(0, below(entry)), ...cells.filter((_, r) => totals.has(r)), ...kept.slice(below(entry))]);
    },
  },
  {
    name: 'total labels emptied',
    apply: (entry, cells) => {
      const { reading } = readBytes(entry.name, entry.bytes, entry.options);
      const totals = new Map(reading.platformTotals.map(({ row, label }) => [row - 1, label]));
      if (totals.size === 0) return null;
      return csv(
        cells.map((row, r) =>
          totals.has(r) ? row.map((cell) => (cell.trim() === totals.get(r)?.trim() ? '' : cell)) : row,
        ),
      );
    },
  },
  {
    name: 'blank lines between',
    apply: (entry, cells) => mapBody(entry, cells, (body) => body.flatMap((row) => [row, []])),
  },
  {
    name: 'rows of nothing but delimiters between',
    apply: (entry, cells) => mapBody(entry, cells, (body) => body.flatMap((row) => [row, row.map(() => '')])),
  },
  { name: 'empty columns behind', apply: (_, cells) => csv(cells.map((row) => [...row, '', '', ''])) },
  { name: 'an empty column in front', apply: (_, cells) => csv(cells.map((row) => ['', ...row])) },
  {
    name: 'a counting column in front',
    apply: (entry, cells) =>
      csv(cells.map((row, r) => [r < below(entry) ? (r === below(entry) - 1 ? '#' : '') : String(r), ...row])),
  },
  {
    name: 'headers in capitals',
    apply: (entry, cells) =>
      csv(cells.map((row, r) => (r === below(entry) - 1 ? row.map((cell) => cell.toUpperCase()) : row))),
  },
  {
    name: 'blanks around every cell',
    apply: (entry, cells) =>
      csv(cells.map((row, r) => (r < below(entry) - 1 ? row : row.map((cell) => ` ${cell}\u00a0`)))),
  },
  { name: 'every field quoted', apply: (_, cells) => toBytes(toText(cells, { quote: () => true })) },
  { name: 'the table twice', apply: (entry, cells) => csv([...cells, ...cells.slice(below(entry) - 1)]) },
  {
    name: 'a footer',
    apply: (_, cells) => csv([...cells, [], ['© 2026 ACME Ltd, all rights reserved'], ['Source: internal', 'v2']]),
  },
  { name: 'no line end at the end', apply: (_, cells) => toBytes(toText(cells, { lastEol: false })) },
];
