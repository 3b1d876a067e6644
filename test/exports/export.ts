import { type Measure, measures } from '../../src/intake/campaign-rows.ts';
import type { Encoding } from '../../src/intake/file/encodings.ts';
import type { Field, SourceOptions } from '../../src/intake/reading.ts';
import { encode } from '../intake/file/encode.ts';

/** One export as its platform writes it, and what is right about it. */
export interface Export {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  readonly options?: SourceOptions;
  /** How `cells` became `bytes`. */
  readonly writing?: Writing;
  /** The text, where the export survives being saved with another delimiter or in another encoding. */
  readonly cells?: readonly (readonly string[])[];
}

export type Sums = Readonly<Partial<Record<Measure, number>>>;

export type MutableSums = Partial<Record<Measure, number>>;

export interface Expected {
  readonly platform: string | null;
  readonly headerRow: number | null;
  readonly currency: string | null;
  /** Field → header; null where nothing may be taken for it. Fields left out are not checked. */
  readonly columns?: Readonly<Partial<Record<Field, string | null>>>;
  /** Rows used, total rows, rows held back. */
  readonly rows?: readonly [used: number, totals: number, heldBack: number];
  readonly period?: readonly [from: string, to: string] | null;
  /** Every measure that it has: one left out must not be read at all. */
  readonly totals: Sums;
  /** Measures that are as good left out as read right. */
  readonly optional?: readonly Measure[];
  readonly byMonth?: Readonly<Record<string, Sums>>;
  readonly byChannel?: Readonly<Record<string, Sums>>;
  /** Codes of problems that have to be there. */
  readonly problems?: readonly string[];
  /** Any of these will do. */
  readonly anyProblem?: readonly string[];
  /** Totals need not be right where one of `anyProblem` is there. */
  readonly unclear?: boolean;
  readonly refused?: string;
}

/** The sums of one name, new where it is. */
export function entry(of: Record<string, MutableSums>, name: string): MutableSums {
  const sums = of[name] ?? {};
  of[name] = sums;
  return sums;
}

/** Adds up what a builder writes, as it writes it. */
export class Tally {
  readonly totals: MutableSums = {};
  readonly byMonth: Record<string, MutableSums> = {};
  readonly byChannel: Record<string, MutableSums> = {};
  private first = '9999';
  private last = '0000';
  count = 0;

  add(amounts: Sums, day?: string, channel?: string): void {
    this.count++;
    for (const measure of measures) {
      const amount = amounts[measure];
      if (amount === undefined) continue;
      const into = [this.totals];
      if (day) into.push(entry(this.byMonth, day.slice(0, 7)));
      if (channel) into.push(entry(this.byChannel, channel));
      for (const sums of into) sums[measure] = (sums[measure] ?? 0) + amount;
    }
    if (day && day < this.first) this.first = day;
    if (day && day > this.last) this.last = day;
  }

  get period(): [string, string] {
    return [this.first, this.last];
  }
}

/** The same numbers on every run. */
export function randomFrom(seed: number): (low: number, high: number) => number {
  let state = seed >>> 0;
  return (low, high) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

export function day(iso: string, plus: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10);
}

const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const two = (n: number) => String(n).padStart(2, '0');

/** A day in a pattern of `d`, `dd`, `m`, `mm`, `yy`, `yyyy`, and names of months where they are given. */
export function written(iso: string, pattern: string, months: readonly string[] = []): string {
  const [y, m, d] = parts(iso);
  return pattern.replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => {
    if (part === 'yyyy') return String(y);
    if (part === 'yy') return two(y % 100);
    if (part === 'mmm') return months[m - 1]!;
    if (part === 'mm') return two(m);
    if (part === 'm') return String(m);
    return part === 'dd' ? two(d) : String(d);
  });
}

/** A number with its separators: `number(1234.5, 2, '.', ',')`. */
export function number(value: number, decimals: number, thousands = '', point = '.'): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return (value < 0 ? '-' : '') + grouped + (fraction ? point + fraction : '');
}

export const en = (value: number, decimals = 0) => number(value, decimals, ',', '.');
export const de = (value: number, decimals = 0) => number(value, decimals, '.', ',');
export const fr = (value: number, decimals = 0) => number(value, decimals, '\u202f', ',');
/** No separator but the decimal one, and no zeros behind it: how most exports write. */
export const bare = (value: number) => String(Math.round(value * 1e6) / 1e6);

export interface Writing {
  readonly delimiter?: string;
  readonly eol?: string;
  readonly encoding?: Encoding;
  readonly bom?: boolean;
  /** Which fields are quoted though they need not be. */
  readonly quote?: (cell: string, row: number) => boolean;
  readonly lastEol?: boolean;
}

export function toText(cells: readonly (readonly string[])[], writing: Writing = {}): string {
  const { delimiter = ',', eol = '\n', quote, lastEol = true } = writing;
  const field = (cell: string, row: number) =>
    cell.includes(delimiter) || /["\n\r]/.test(cell) || quote?.(cell, row) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map((row, r) => row.map((cell) => field(cell, r)).join(delimiter)).join(eol) + (lastEol ? eol : '');
}

const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

export function toBytes(
  text: string,
  { encoding = 'utf-8', bom = encoding.startsWith('utf-16') }: Writing = {},
): Uint8Array {
  const bytes = encode(text, encoding);
  const mark = bom ? (marks[encoding as 'utf-8'] ?? []) : [];
  return Uint8Array.from([...mark, ...bytes]);
}

/** An export from its cells. */
export function exported(
  name: string,
  cells: readonly (readonly string[])[],
  expected: Expected,
  writing: Writing = {},
  options?: SourceOptions,
): Export {
  return {
    name,
    bytes: toBytes(toText(cells, writing), writing),
    expected,
    cells,
    writing,
    ...(options ? { options } : {}),
  };
}

export const cents = (value: number) => Math.round(value * 100) / 100;
