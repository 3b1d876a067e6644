import { mapColumns } from './mapping/map-columns.ts';
import { holdsSeveralPlatforms, recognisePlatform } from './mapping/recognise-platform.ts';
import { groupedColumns, wideColumns } from './mapping/wide-columns.ts';
import { readRates } from './rates/read-rates.ts';
import type { RawTable } from './raw.ts';
import type { Reading, SourceOptions } from './reading.ts';
import { type Candidate, columnNames, platformId } from './table/candidate.ts';
import { type FoundTable, findTables } from './table/find-tables.ts';
import { readCandidate } from './table/read-candidate.ts';
import { foreignFile, nothingFound, refusal } from './table/refusal.ts';
import { tableBody } from './table/table-body.ts';

/** Raw tab → campaign rows, with every row accounted for: used, a platform's total, or held back with its reason. */
export function readTable(table: RawTable, options: SourceOptions = {}): Reading {
  const foreign = foreignFile(table);
  if (foreign) return refusal(table, [foreign]);
  const rates = readRates(table, options);
  if (rates) return rates;
  const tables = findTables(table.cells);
  let first: Candidate | null = null;
  for (const found of tables) {
    const candidate = understand(table, found, options);
    // A platform that is known says more of why nothing was read than a table of its that is not.
    if (!first || (!first.known && candidate.known)) first = candidate;
    if (isUsable(candidate)) return readCandidate(table, candidate, tables, options);
  }
  return first ? refuse(table, first) : refusal(table, [nothingFound(table)]);
}

function understand(table: RawTable, found: FoundTable, options: SourceOptions): Candidate {
  const body = tableBody(table, found);
  const recognised = recognisePlatform(body.keys);
  const known = recognised && !recognised.platform.names.channel && holdsSeveralPlatforms(body) ? null : recognised;
  const grouped = groupedColumns(body, table.cells[found.header - 1]);
  const wide = grouped.channels.length > 0 ? grouped.channels : known ? [] : wideColumns(body);
  return { found, body, known, wide, map: mapColumns(body, known, options, wide, grouped.totals) };
}

const isUsable = ({ body, map, wide }: Candidate): boolean =>
  body.length > 0 && (map.fields.has('cost') || map.fields.has('revenue') || wide.length > 0);

function refuse(table: RawTable, { found, body, known, wide, map }: Candidate): Reading {
  const headers = body.headers.filter((header) => header !== '');
  const code = body.length === 0 ? 'no-rows' : 'no-cost-and-revenue';
  return refusal(table, [{ code, details: { headers } }, ...map.findings], {
    platform: platformId(known),
    headerRow: found.header + 1,
    columns: columnNames(body, map.fields, wide),
  });
}
