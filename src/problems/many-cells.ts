import type { Finding } from '../intake/reading.ts';
import { counted, listed, quoted } from './words.ts';

/** `“Spent” and “Revenue”`, of all the columns that findings stand in. */
export const columnsOf = (findings: readonly Finding[]): string =>
  listed([...new Set(findings.flatMap(({ column }) => (column === undefined ? [] : [quoted(column)])))], 6);

export const rowsOf = (findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(findings.flatMap(({ row }) => row ?? []));

/** `“abc” in row 2, “x” in row 5 and 298 more`. */
export const firstOf = (findings: readonly Finding[]): string =>
  listed(findings.map(({ got, row }) => (got ? `${quoted(got)} in row ${row}` : `row ${row}`)));

/** `rows 3, 4, 5 and 9 more`. */
export function rowsInWords(rows: ReadonlySet<number>): string {
  return `${rows.size === 1 ? 'row' : 'rows'} ${listed([...rows].map(String))}`;
}

/** `2 rows are left out, with EUR 3.00 revenue,`. */
export const heldBack = (rows: number, money: string): string =>
  `${counted(rows, 'row')} ${rows === 1 ? 'is' : 'are'} left out${money ? `, with ${money},` : ''}`;
