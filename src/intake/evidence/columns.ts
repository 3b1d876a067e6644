import { type DateColumn, readDates } from '../columns/read-dates.ts';
import { type NumberColumn, readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** As many rows as are looked at to suspect what a column is; what is then read is proved over all of them. */
const sampled = 200;

/** What the values of one column look like, in a sample of rows. */
export interface Profile {
  readonly cells: readonly RawCell[];
  /** Sampled cells that are not blank. */
  readonly filled: number;
  /** Of the filled cells, how many read as a number, as a day, and as text. */
  readonly numbers: NumberColumn;
  readonly dates: DateColumn;
  /** Shares of the filled cells; 0 where there are none. */
  readonly numeric: number;
  readonly dated: number;
  /** Distinct texts of filled cells. */
  readonly distinct: ReadonlySet<string>;
  /** The most decimals that a cell shows. */
  readonly decimals: number;
  /** Whether most numbers come with a currency. */
  readonly hasMoneySigns: boolean;
}

/** The columns of a table as evidence: each is looked at once, when somebody asks. */
export interface Columns {
  readonly body: TableBody;
  /** The rows of the sample. */
  readonly rows: readonly number[];
  profile(column: number): Profile;
}

export function columnsOf(body: TableBody): Columns {
  const rows = sampleOf(body.length);
  const profiles: Profile[] = [];
  return {
    body,
    rows,
    profile(column) {
      profiles[column] ??= profileOf(rows.map((row) => body.row(row)[column] ?? ''));
      return profiles[column]!;
    },
  };
}

/** Spread evenly, the first row and the last among them. */
function sampleOf(length: number): number[] {
  if (length <= sampled) return Array.from({ length }, (_, row) => row);
  const step = (length - 1) / (sampled - 1);
  return Array.from({ length: sampled }, (_, at) => Math.round(at * step));
}

function profileOf(cells: readonly RawCell[]): Profile {
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const lazy: { numbers?: NumberColumn; dates?: DateColumn; distinct?: Set<string>; decimals?: number } = {};
  const numbers = () => {
    lazy.numbers ??= readNumbers(cells);
    return lazy.numbers;
  };
  const dates = () => {
    lazy.dates ??= readDates(cells);
    return lazy.dates;
  };
  return {
    cells,
    filled,
    get numbers() {
      return numbers();
    },
    get dates() {
      return dates();
    },
    get numeric() {
      return share(countOf(numbers().values));
    },
    get dated() {
      return share(countOf(dates().days));
    },
    get distinct() {
      lazy.distinct ??= new Set(cells.filter((cell) => !isBlank(cell)).map(cellText));
      return lazy.distinct;
    },
    get decimals() {
      lazy.decimals ??= Math.max(0, ...cells.map((cell, at) => decimalsOf(cell, numbers().values[at]!)));
      return lazy.decimals;
    },
    get hasMoneySigns() {
      let signs = 0;
      for (const count of numbers().currencies.values()) signs += count;
      return signs > 0 && signs >= countOf(numbers().values) / 2;
    },
  };
}

function countOf(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}

/** How many decimals a cell shows, by its value: `1.234,50` and 1234.5 have one that counts. */
function decimalsOf(cell: RawCell, value: number): number {
  if (Number.isNaN(value)) return 0;
  if (typeof cell === 'string') {
    const fraction = /[.,](\d+)\D*$/.exec(cell)?.[1] ?? '';
    // `1,234` is whole where that is how it was read.
    return fraction.length === 3 && Number.isInteger(value) ? 0 : Math.min(fraction.length, 9);
  }
  return Math.min((String(value).split('.')[1] ?? '').replace(/e.*/, '').length, 9);
}
