import type { RawCell } from '../../../src/intake/raw.ts';
import type { Head } from '../../../src/proof/history/chain.ts';
import type { Dice } from '../../../test/truth/dice.ts';
import type { History } from './draw-history.ts';

/** A cell as a spreadsheet gives it back. */
export type Rows = readonly (readonly RawCell[])[];

/** What was done to a history, and what is to be found of it. */
export interface Tampered {
  /** All rows under the title of the tab. */
  readonly rows: Rows;
  /** Where another than was kept; it is out of reach of whoever edits the tab. */
  readonly head?: Head;
  /** What has happened to which entry; several where no one could tell which of them it was. Null: nothing that counts. */
  readonly found: Found | null;
}

export interface Found {
  readonly is: readonly ('altered' | 'removed' | 'moved' | 'inserted')[];
  /** By their numbers from 1; of what is inserted the one that it stands behind. */
  readonly entries: readonly number[];
}

/** A way to tamper with a history, or not to: null where this one is too small for it. */
export interface Tampering {
  readonly id: string;
  readonly apply: (history: History, dice: Dice) => Tampered | null;
}

export const flat = (entries: readonly Rows[]): Rows => entries.flat();

/** With one entry in place of another. */
export const withEntry = (entries: readonly Rows[], at: number, rows: Rows): Rows =>
  flat(entries.map((entry, i) => (i === at ? rows : entry)));

export const withRow = (rows: Rows, at: number, row: readonly RawCell[]): Rows =>
  rows.map((other, i) => (i === at ? row : other));

export const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at);

export const inserted = <T>(all: readonly T[], at: number, ...more: readonly T[]): T[] => [
  ...all.slice(0, at),
  ...more,
  ...all.slice(at),
];

export const anyOf = (all: readonly unknown[], dice: Dice): number => dice.int(0, all.length - 1);
