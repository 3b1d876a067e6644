import type { Measure } from '../campaign-rows.ts';
import type { Finding } from '../reading.ts';
import type { FoundTable } from '../table/found-table.ts';
import { type Candidate, placeOf } from './candidate.ts';
import type { ChosenTables } from './choose-tables.ts';

/** What is said of the tables of a tab that could be read: which are, which are not, and the money of those. */
export function tellTables({ read, agreeing, unclear, left }: ChosenTables): Finding[] {
  const findings: Finding[] = [];
  if (read.length > 1)
    findings.push({
      code: 'tables-joined',
      row: read[1]!.reading.headerRow!,
      count: read.length,
      details: { at: read.map(({ at }) => at) },
    });
  for (const { left: gone, read: instead } of agreeing) {
    const [one] = gone as [Candidate, ...Candidate[]];
    const measure: Measure = one.sums.cost && instead.some(({ sums }) => sums.cost) ? 'cost' : 'revenue';
    findings.push({
      code: 'tables-agree',
      row: one.reading.headerRow!,
      count: gone.length,
      details: {
        at: gone.map(({ at }) => at),
        read: instead.map(({ at }) => at),
        measure,
        sum: gone.reduce((sum, { sums }) => sum + (sums[measure] ?? 0), 0),
        currency: one.reading.currency ?? '',
      },
    });
  }
  for (const one of unclear) findings.push(moneyLeft('other-tables', one, read));
  for (const one of left) findings.push(moneyLeft('tables-left', one, read));
  return findings;
}

const moneyLeft = (code: string, { at, key, sums, reading }: Candidate, read: readonly Candidate[]): Finding => ({
  code,
  row: reading.headerRow!,
  count: 1,
  details: {
    at,
    key,
    rows: reading.counts.used,
    ...(sums.cost === undefined ? {} : { cost: sums.cost }),
    ...(sums.revenue === undefined ? {} : { revenue: sums.revenue }),
    currency: reading.currency ?? '',
    read: read.map((one) => one.at),
    readKeys: read.map((one) => one.key),
  },
});

/** Tables of which no cost and no revenue could be read, told together. */
export function tablesWithoutMoney(tables: readonly FoundTable[]): Finding[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [];
  const rows = filled.reduce((sum, table) => sum + table.rows.length, 0);
  const [first] = filled as [FoundTable, ...FoundTable[]];
  return [{ code: 'other-tables', row: first.header + 1, count: filled.length, details: { rows, at: placeOf(first) } }];
}

/** Lists of names and values: no table of campaigns. */
export const listsLeft = (tables: readonly FoundTable[]): Finding[] =>
  tables.map((table) => ({
    code: 'list-of-values',
    row: table.header + 1,
    count: table.rows.length,
    details: { at: placeOf(table) },
  }));
