import { moneyMeasures } from '../campaign-rows.ts';
import { codesIn } from '../codes-in.ts';
import type { DrawsOn, RawTable } from '../raw.ts';
import type { Amounts, Finding, Reading, SourceOptions } from '../reading.ts';
import { noRows } from '../table/refusal.ts';
import { type Condensed, condense } from './condense.ts';
import { findSummary, type Looks } from './find-summary.ts';
import type { SummaryFound } from './judge.ts';

/** A longer tab is no summary that somebody made. */
const mostRows = 5_000;
/** A tab with formulas over others that has more rows is looked at by its sums alone. */
const mostScratchRows = 60;

/**
 * The readings of a file, in which no tab's money counts that merely sums up others: what is proved is left alone, what is
 * too like it to be counted unasked is held back with its money, and what may be chance is counted and said.
 */
export function setSummariesAside(
  readings: readonly Reading[],
  tables: readonly RawTable[],
  optionsOf: (name: string) => SourceOptions | undefined,
): Reading[] {
  const counted = new Map(readings.filter(({ rows }) => rows.length > 0).map((reading) => [reading.name, reading]));
  if (counted.size < 2) return [...readings];
  const changed = new Map<string, Reading>();
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  const condensed = new Map<Reading, Condensed>();
  const condensedOf = (reading: Reading) => {
    const known = condensed.get(reading) ?? condense(reading, tableOf.get(reading.name)?.title ?? reading.name);
    condensed.set(reading, known);
    return known;
  };
  const leaveAlone = (reading: Reading, changedTo: Reading) => {
    changed.set(reading.name, changedTo);
    counted.delete(reading.name);
  };
  const inQuestion = () =>
    [...counted.values()]
      .filter(({ name, rows }) => rows.length <= mostRows && optionsOf(name)?.isSource !== true)
      .sort((a, b) => a.rows.length - b.rows.length);
  const drawnOn = (reading: Reading): Reading[] => {
    const { name } = reading;
    const table = tableOf.get(name);
    if (!table?.drawsOn || !drawsMoney(reading, table, table.drawsOn)) return [];
    const drawn = new Set(table.drawsOn.tabs);
    return [...counted.values()].filter(
      (other) => other.name !== name && (drawn.has(other.name) || drawn.has(tableOf.get(other.name)?.title ?? '')),
    );
  };
  const look = (reading: Reading, how: Omit<Looks, 'drawsOn'>): SummaryFound | null => {
    const drawsOn = drawnOn(reading).length > 0;
    return findSummary(condensedOf(reading), [...counted.values()].map(condensedOf), { ...how, drawsOn });
  };

  for (const reading of inQuestion()) {
    const source = tableOf.get(reading.name)?.drawsOn?.by === 'pivot' ? drawnOn(reading) : [];
    if (source.length > 0)
      leaveAlone(reading, leftAlone(reading, finding('summarises-others', reading, source, { by: 'pivot' })));
  }
  for (const of of ['several', 'one'] as const) {
    for (const reading of inQuestion()) {
      const found = look(reading, { of, for: 'proof' });
      if (found) leaveAlone(reading, leftAlone(reading, findingOf('summarises-others', reading, found)));
    }
  }
  for (const reading of inQuestion()) {
    const found = look(reading, { of: 'several', for: 'doubt' }) ?? look(reading, { of: 'one', for: 'doubt' });
    const drawn = drawnOn(reading);
    if (found?.kind === 'near') leaveAlone(reading, heldBack(reading, findingOf('summary-unclear', reading, found)));
    else if (drawn.length > 0 && reading.rows.length <= mostScratchRows)
      leaveAlone(reading, heldBack(reading, finding('scratch-tab', reading, drawn)));
    else if (found?.kind === 'maybe')
      changed.set(reading.name, {
        ...reading,
        findings: [...reading.findings, findingOf('may-summarise', reading, found)],
      });
  }
  return readings.map((reading) => changed.get(reading.name) ?? reading);
}

/** A column that tells how the last month went may draw on its tab, beside money of the month's own. */
function drawsMoney({ columns, headerRow }: Reading, { cells }: RawTable, drawsOn: DrawsOn): boolean {
  const money = moneyMeasures.flatMap((measure) => columns[measure] ?? []);
  if (!drawsOn.columns || headerRow === null || money.length === 0) return true;
  const headers = cells[headerRow - 1] ?? [];
  return drawsOn.columns.some((column) => money.includes(String(headers[column] ?? '').trim()));
}

const findingOf = (code: string, reading: Reading, { of, own, others }: SummaryFound): Finding =>
  finding(
    code,
    reading,
    of.map((each) => each.reading),
    {
      ...(own.length > 0 ? { own } : {}),
      ...Object.fromEntries(Object.entries(others).map(([measure, amount]) => [`${measure}OfOthers`, amount])),
    },
  );

function finding(code: string, reading: Reading, others: readonly Reading[], more: Finding['details'] = {}): Finding {
  return { code, details: { others: others.map(({ name }) => name), ...moneyOf(reading), ...more } };
}

function moneyOf({ rows }: Reading): Amounts & { currency: string } {
  const amounts = moneyMeasures.flatMap((measure) => {
    const known = [...rows.measures[measure]].filter((amount) => !Number.isNaN(amount));
    return known.length > 0 ? [[measure, known.reduce((sum, amount) => sum + amount, 0)] as const] : [];
  });
  const codes = codesIn(rows);
  return { ...Object.fromEntries(amounts), currency: codes.size === 1 ? (rows.currency[0] as string) : '' };
}

/** Its rows are totals of other tabs' rows. */
function leftAlone(reading: Reading, why: Finding): Reading {
  const { counts } = reading;
  return {
    ...reading,
    refused: why.code,
    counts: { read: counts.read, used: 0, totals: counts.read, heldBack: 0 },
    period: null,
    rows: noRows(),
    held: [],
    platformTotals: [],
    findings: [why],
  };
}

/** All of its rows are held back, each with its money. */
function heldBack(reading: Reading, why: Finding): Reading {
  const { rows, counts, held } = reading;
  const fresh = [...rows.sourceRow].map((row, i) => ({
    row,
    reason: why.code,
    amounts: Object.fromEntries(
      moneyMeasures.flatMap((measure) => {
        const amount = rows.measures[measure][i] as number;
        return Number.isNaN(amount) ? [] : [[measure, amount]];
      }),
    ),
    currency: rows.currency[i] as string,
    ...(Number.isNaN(rows.from[i] as number)
      ? {}
      : { days: { from: rows.from[i] as number, to: rows.to[i] as number } }),
  }));
  return {
    ...reading,
    counts: { ...counts, used: 0, heldBack: counts.heldBack + counts.used },
    period: null,
    rows: noRows(),
    held: [...held, ...fresh],
    findings: [why],
  };
}
