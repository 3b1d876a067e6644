import { columnNames, platformId } from './mapping/column-names.ts';
import { type Draft, draftOf } from './passes/draft.ts';
import { passes } from './passes/passes.ts';
import { readRates } from './rates/read-rates.ts';
import type { RawTable } from './raw.ts';
import type { Finding, Reading, SourceOptions } from './reading.ts';
import { candidatesOf, hasMoney } from './several/candidate.ts';
import { chooseTables } from './several/choose-tables.ts';
import { joinReadings } from './several/join-readings.ts';
import { isKeyValues } from './several/key-values.ts';
import { placeTables } from './several/place-tables.ts';
import { listsLeft, tablesWithoutMoney, tellTables } from './several/tell-tables.ts';
import { findTables } from './table/find-tables.ts';
import type { FoundTable } from './table/found-table.ts';
import { numberedMonths } from './table/numbered-months.ts';
import { foreignFile, nothingFound, refusal } from './table/refusal.ts';

/** Raw tab → campaign rows, with every row accounted for: used, a platform's total, or held back with its reason. */
export function readTable(tab: RawTable, options: SourceOptions = {}): Reading {
  const table = numberedMonths(tab);
  const foreign = foreignFile(table);
  if (foreign) return refusal(table, [foreign]);
  const rates = readRates(table, options);
  if (rates) return rates;
  const tables = findTables(table.cells);
  const lists = tables.filter((found) => isKeyValues(found, table.cells));
  const campaigns = tables.filter((found) => !lists.includes(found));
  const ofCampaigns = readAll(table, campaigns, tables, options);
  if (ofCampaigns.read.length > 0) return oneSource(ofCampaigns, lists, options);
  const ofLists = readAll(table, lists, tables, options);
  if (ofLists.read.length > 0) return oneSource({ ...ofLists, refused: ofCampaigns.refused }, [], options);
  // A platform that is known says more of why nothing was read than a table of its that is not.
  const refused = [...ofCampaigns.refused, ...ofLists.refused];
  const worst = refused.find(({ draft }) => draft.known) ?? refused[0];
  return worst ? refuse(worst.draft, worst.why) : refusal(table, [nothingFound(table)]);
}

interface Tried {
  readonly read: readonly Draft[];
  readonly refused: readonly { readonly draft: Draft; readonly why: Finding }[];
}

function readAll(
  table: RawTable,
  some: readonly FoundTable[],
  tables: readonly FoundTable[],
  options: SourceOptions,
): Tried {
  const read: Draft[] = [];
  const refused: { draft: Draft; why: Finding }[] = [];
  for (const found of some) {
    const draft = draftOf(table, found, tables, options);
    const why = runPasses(draft);
    if (why) refused.push({ draft, why });
    else read.push(draft);
  }
  return { read, refused };
}

/** Of the tables that could be read, those whose money is surely not the same, and what is said of the others. */
function oneSource({ read, refused }: Tried, lists: readonly FoundTable[], options: SourceOptions): Reading {
  const others = [...refused.map(({ draft }) => draft.found)];
  if (read.length === 1) return saying(read, read[0]!.reading!, [...tablesWithoutMoney(others), ...listsLeft(lists)]);
  const all = candidatesOf(read);
  const withMoney = all.filter(hasMoney);
  const chosen = chooseTables(withMoney.length > 0 ? withMoney : all, options.tables);
  const empty = withMoney.length > 0 ? all.filter((one) => !hasMoney(one)) : [];
  // A plan stands beside what was spent, unless that has one of its own.
  const isPlanned = chosen.read.some(({ reading }) => reading.plan);
  const planned = isPlanned ? [] : empty.filter(({ reading }) => reading.plan);
  others.push(...empty.filter((one) => !planned.includes(one)).map(({ draft }) => draft.found));
  const joined = [...chosen.read, ...planned];
  const [first, ...further] = joined.map(({ reading }) => reading);
  const drafts = joined.map(({ draft }) => draft);
  return saying(drafts, joinReadings([first!, ...further]), [
    ...tellTables(chosen),
    ...tablesWithoutMoney(others),
    ...listsLeft(lists),
  ]);
}

const saying = (drafts: readonly Draft[], reading: Reading, further: readonly Finding[]): Reading => ({
  ...reading,
  ...placeTables(drafts),
  findings: [...reading.findings, ...further],
});

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
