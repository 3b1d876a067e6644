import { columnNames, platformId } from './mapping/column-names.ts';
import { type Draft, draftOf } from './passes/draft.ts';
import { passes } from './passes/passes.ts';
import type { RawTable } from './raw.ts';
import type { Finding, Reading, SourceOptions } from './reading.ts';
import { findTables } from './table/find-tables.ts';
import { foreignFile, nothingFound, refusal } from './table/refusal.ts';

/** Raw tab → campaign rows, with every row accounted for: used, a platform's total, or held back with its reason. */
export function readTable(table: RawTable, options: SourceOptions = {}): Reading {
  const foreign = foreignFile(table);
  if (foreign) return refusal(table, [foreign]);
  const tables = findTables(table.cells);
  let first: { readonly draft: Draft; readonly why: Finding } | null = null;
  for (const found of tables) {
    const draft = draftOf(table, found, tables, options);
    const why = runPasses(draft);
    if (!why) return draft.reading!;
    // A platform that is known says more of why nothing was read than a table of its that is not.
    if (!first || (!first.draft.known && draft.known)) first = { draft, why };
  }
  return first ? refuse(first.draft, first.why) : refusal(table, [nothingFound(table)]);
}

/** Why the table is none to be read; undefined where it was read. */
function runPasses(draft: Draft): Finding | undefined {
  for (const pass of passes) {
    const why = pass.run(draft);
    if (why) return why;
  }
  return undefined;
}

function refuse({ table, found, body, known, wide, map, findings }: Draft, why: Finding): Reading {
  return refusal(table, [why, ...findings], {
    platform: platformId(known),
    headerRow: found.header + 1,
    columns: columnNames(body, map.fields, wide),
  });
}
