import type { RawCell } from '../../src/intake/raw.ts';
import type { Judged } from './figures.ts';
import type { Grid, Line, Written } from './grid.ts';
import { plain } from './grid.ts';
import { type Hand, writeCount, writeMoney } from './hand.ts';
import type { Headers } from './table-case.ts';
import { type Fact, sumOf } from './world.ts';

/** The days that a row covers; NaN where nothing tells. */
export interface Timed {
  readonly from: number;
  readonly to: number;
}

/** One column of a table that has a row for each thing. */
export interface Column<Row> {
  readonly header: string;
  /** What it is to the judge. */
  readonly is?: keyof Headers;
  /** Names the row's thing: where a total's label may stand. */
  readonly names?: true;
  readonly write: (row: Row) => Written;
  /** What a total row shows here, `off` cents beside the sum; without it the cell is empty. */
  readonly total?: (rows: readonly Row[], off: number) => RawCell;
}

export const textColumn = <Row>(header: string, of: (row: Row) => RawCell): Column<Row> => ({
  header,
  names: true,
  write: (row) => plain(of(row)),
});

/** The name of a row that is itself the measure: an order, a lead, a deal. */
export const rowColumn = <Row extends Timed>(
  header: string,
  of: (row: Row) => string,
  countsAs: (row: Row) => readonly Judged[],
): Column<Row> => ({
  header,
  names: true,
  write: (row) => ({
    value: of(row),
    counts: countsAs(row).map((measure) => ({ measure, from: row.from, to: row.to, currency: '', one: true })),
  }),
});

export const dateColumn = <Row>(header: string, of: (row: Row) => RawCell): Column<Row> => ({
  header,
  is: 'date',
  write: (row) => plain(of(row)),
});

/** A column that says nothing to the judge and names no row. */
export const otherColumn = <Row>(header: string, of: (row: Row) => RawCell): Column<Row> => ({
  header,
  write: (row) => plain(of(row)),
});

export const currencyColumn = <Row>(header: string, of: (row: Row) => string): Column<Row> => ({
  header,
  is: 'currency',
  write: (row) => plain(of(row)),
});

/** A sum that is near is off by a hundredth at most; one that was edited is off by far. */
const beside = (sum: number, off: number): number =>
  Math.abs(off) >= edited || Math.abs(off) * 100 <= Math.abs(sum) ? sum + off : sum;

/** Cents by which a total is off that somebody has edited, or whose rows somebody has. */
export const edited = 123_450;

export interface MoneyOptions<Row> {
  /** Whether the row's amount counts. */
  readonly counts?: (row: Row) => boolean;
  readonly currency?: (row: Row) => string;
  readonly sign?: 1 | -1;
}

export const moneyColumn = <Row extends Timed>(
  hand: Hand,
  header: string,
  measure: Judged | null,
  cents: (row: Row) => number,
  { counts = () => true, currency = () => hand.money.told, sign = 1 }: MoneyOptions<Row> = {},
): Column<Row> => ({
  header,
  ...(measure ? { is: measure } : {}),
  write: (row) => ({
    value: writeMoney(hand, cents(row)),
    ...(measure && counts(row)
      ? { counts: [{ measure, from: row.from, to: row.to, currency: currency(row), sign }] }
      : {}),
  }),
  total: (rows, off) => writeMoney(hand, beside(sumOf(rows, cents), off)),
});

export const countColumn = <Row extends Timed>(
  hand: Hand,
  header: string,
  measure: Judged | null,
  of: (row: Row) => number,
): Column<Row> => ({
  header,
  ...(measure ? { is: measure } : {}),
  write: (row) => ({
    value: writeCount(hand, of(row)),
    ...(measure ? { counts: [{ measure, from: row.from, to: row.to, currency: '' }] } : {}),
  }),
  total: (rows, off) => writeCount(hand, beside(sumOf(rows, of), Math.sign(off))),
});

/** A ratio of two sums in cents or counts, with two decimals: never counted, and evidence for both of its sides. */
export const ratioColumn = <Row>(
  hand: Hand,
  header: string,
  over: (row: Row) => number,
  under: (row: Row) => number,
  inMoney = false,
): Column<Row> => {
  const write = (rows: readonly Row[]) => {
    const cents = Math.round((sumOf(rows, over) / sumOf(rows, under)) * (inMoney ? 1 : 100));
    return writeMoney(inMoney ? hand : { ...hand, money: { ...hand.money, before: '', after: '' } }, cents);
  };
  return { header, write: (row) => plain(write([row])), total: (rows) => write(rows) };
};

export const headerLine = <Row>(columns: readonly Column<Row>[]): Line => columns.map(({ header }) => plain(header));

export const lineOf = <Row>(columns: readonly Column<Row>[], row: Row): Line => columns.map(({ write }) => write(row));

export const gridOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Grid => [
  headerLine(columns),
  ...rows.map((row) => lineOf(columns, row)),
];

/** Who stands where, for the judge. */
export function headersOf(...tables: readonly (readonly Pick<Column<never>, 'header' | 'is'>[])[]): Headers {
  const headers: Record<string, string[]> = {};
  for (const { header, is } of tables.flat()) if (is) headers[is] = [...(headers[is] ?? []), header.trim()];
  return headers;
}

/** What most tables about advertising carry; the caller says what it is called. */
export type FactMeasure = 'cost' | 'revenue' | 'conversions' | 'clicks' | 'impressions';
export const factMeasure: Readonly<Record<FactMeasure, (fact: Fact) => number>> = {
  cost: ({ cost }) => cost,
  revenue: ({ revenue }) => revenue,
  conversions: ({ conversions }) => conversions,
  clicks: ({ clicks }) => clicks,
  impressions: ({ impressions }) => impressions,
};
