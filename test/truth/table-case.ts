import type { RawTable } from '../../src/intake/raw.ts';
import type { Digits } from './amounts.ts';
import type { Dice } from './dice.ts';
import type { Figures, Judged } from './figures.ts';
import { type Grid, squared } from './grid.ts';

/** What a table puts in doubt: a problem is about the right thing where its code speaks of one of these. */
export const topics = ['total', 'status', 'refund', 'currency', 'date', 'number', 'table', 'plan', 'ledger'] as const;
export type Topic = (typeof topics)[number];

/** The headers under which something stands, as written. Where metrics are rows, their labels. */
export type Headers = Readonly<Partial<Record<Judged | 'date' | 'currency' | 'status', readonly string[]>>>;

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** What a shape writes: its sheets and what a careful accountant would say that they come to. */
export interface Draft {
  readonly sheets: readonly Sheet[];
  readonly truth: Figures;
  /** Other figures that are as true, where a sheet says a thing twice (an amount in two currencies). */
  readonly alsoTrue?: readonly Figures[];
  readonly headers: Headers;
  readonly topics: readonly Topic[];
  /** What nobody could know from the sheet alone: a count may be left out, and money may be asked about, and that is right. */
  readonly mayAsk?: readonly Judged[];
  /** Nobody could know the month. */
  readonly mayAskMonth?: true;
  /** Measures whose day is a matter of opinion (a deal's creation or its closing): only their sum is judged. */
  readonly anyMonth?: readonly Judged[];
  readonly digits: Digits;
  /** Nothing may be written above, below or beside it without changing what it says. */
  readonly bare?: true;
}

/** One shape of table, as a person, a platform, a shop or a CRM writes it. */
export interface Shape {
  /** kebab-case. */
  readonly name: string;
  readonly says: string;
  /** How often it is drawn, 1 where nothing is said. */
  readonly weight?: number;
  write(dice: Dice): Draft;
}

export interface TableCase extends Draft {
  readonly shape: string;
  readonly seed: number;
  readonly tables: readonly RawTable[];
  /** Rows in doubt, 1-based, by the tab's name. */
  readonly doubtRows: ReadonlyMap<string, ReadonlySet<number>>;
}

export function caseOf(shape: string, seed: number, draft: Draft): TableCase {
  const grids = draft.sheets.map(({ name, grid }) => ({ name, grid: squared(grid) }));
  return {
    ...draft,
    shape,
    seed,
    tables: grids.map(({ name, grid }) => ({
      name,
      cells: grid.map((line) => line.map(({ value }) => value)),
      imported: true,
    })),
    doubtRows: new Map(
      grids.map(({ name, grid }) => [
        name,
        new Set(grid.flatMap((line, index) => (line.some(({ doubt }) => doubt) ? [index + 1] : []))),
      ]),
    ),
  };
}
