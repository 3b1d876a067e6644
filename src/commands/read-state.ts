import { isoDay } from '../intake/columns/day-serial.ts';
import type { RawTable } from '../intake/raw.ts';
import { readTable } from '../intake/read-table.ts';
import type { Reading, SourceOptions } from '../intake/reading.ts';
import { currenciesOf } from '../problems/currencies-of.ts';
import { currencyWords } from '../problems/currency-words.ts';
import type { Problem, ProblemCell } from '../problems/problem.ts';
import { ratesInWords } from '../problems/rate-words.ts';
import { reasonInWords } from '../problems/reason-in-words.ts';
import { writeNumbersWith } from '../problems/words.ts';
import { countsWithRates } from '../report/accounts.ts';
import { assemble } from '../report/assemble.ts';
import { figures } from '../report/figures.ts';
import { stampOf } from '../report/stamp.ts';
import { type RefusedSetting, readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { a1 } from '../workbook/a1.ts';
import { brokenOff } from './apply-changes.ts';
import type { CameAlong } from './came-along.ts';
import { dataStamp, isForeign } from './data-stamp.ts';
import type { Host } from './host.ts';
import { lastBuild } from './last-build.ts';
import { type LeftOut, leftOutIn } from './left-out.ts';
import { type Memory, memoryOf } from './memory.ts';
import { type OfferedFix, offerFixes } from './offer-fixes.ts';
import { ownTabs } from './own-tabs.ts';
import { type Place, placeOf } from './place-of.ts';
import { platformName } from './platform-name.ts';
import { lastOf, stackOf, stepsToUndo, unfinishedOf } from './undo-stack.ts';

/** All that the sidebar shows, as plain JSON. */
export interface State {
  /** Another one wherever anything that this state was read from has changed. */
  readonly stamp: string;
  readonly sources: readonly SourceState[];
  /** Tabs that hold no campaign data, with the reason. */
  readonly otherTabs: readonly { readonly name: string; readonly why: string }[];
  readonly problems: readonly ProblemState[];
  readonly fixes: readonly OfferedFix[];
  readonly leftOut: LeftOut;
  /** How many times something can be taken back. */
  readonly stepsToUndo: number;
  readonly settings: Settings;
  readonly refused: readonly RefusedSetting[];
  /** The report currency, null where it is not known. */
  readonly currency: string | null;
  /** As the spreadsheet's locale has it. */
  readonly decimal: '.' | ',';
  /** Channels of the data, as found. */
  readonly channels: readonly string[];
  /** The KPIs and amounts that a target can be set for. */
  readonly figures: readonly { readonly id: string; readonly title: string; readonly isPercent: boolean }[];
  /** Our tabs that exist, by id. */
  readonly tabs: Readonly<Partial<Record<'data' | 'kpi' | 'report' | 'tieOut', string>>>;
  /** The last build, and whether the raw tabs and settings are still what it was made from. */
  readonly built: { readonly at: string; readonly isFresh: boolean } | null;
  /** Whether settings and corrections are those of another file that this is a copy of, or of another script: until something is kept here. */
  readonly cameAlong: CameAlong;
  readonly memory: Memory;
}

export interface SourceState {
  readonly name: string;
  /** As people call it. */
  readonly platform: string;
  readonly leftOut: boolean;
  /** The sources whose money it sums up, for which it is left alone; else null. */
  readonly sumsUp: readonly string[] | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly rows: Reading['counts'];
  /** How many of the rows held back count as soon as somebody mends them or decides on them. */
  readonly waiting: number;
  /** The codes and signs of its money, null where it has none. */
  readonly currency: string | null;
  /** Field → header as it was read. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field → why it is read from there, where its header alone does not say it. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The headers that a field can be read from. */
  readonly headers: readonly string[];
  /** Of a table of exchange rates, what it holds. */
  readonly rates: string | null;
  readonly options: SourceOptions;
}

export interface ProblemState extends Omit<Problem, 'fixes' | 'cells'>, Shown {
  /** Where many of a kind are one problem, each of them. */
  readonly cells?: readonly CellState[];
}

export interface CellState extends Omit<ProblemCell, 'fixes'>, Shown {}

interface Shown {
  /** Where a click leads: the cell in A1 notation, null where the problem concerns the whole tab. */
  readonly cell: string | null;
  readonly at: Place | null;
  /** Places among the fixes of the state: thousands of problems share a few. */
  readonly fixes: readonly number[];
}

/** Null where the state is still the one that is `known` by its stamp. */
export function readState(host: Host, known: string | null = null): State | null {
  writeNumbersWith(host.decimalSign());
  const tables = host.rawTables();
  const read = readSettings(host.keptSettings());
  const { settings, refused } = read;
  const own = ownTabs(host);
  const last = lastBuild(host);
  const steps = stepsToUndo(host);
  const unfinished = unfinishedOf(host);
  const tabs = Object.entries(own).flatMap(([id, tab]) => (tab.exists ? [[id, tab.name]] : []));
  const stamp = stampOf([
    tables,
    host.copies(),
    host.dashboards(),
    settings,
    refused,
    tabs,
    last,
    steps,
    unfinished,
    host.today(),
    host.decimalSign(),
    host.cameAlong(),
  ]);
  if (stamp === known) return null;
  const context = assemble(tables, read, host.today(), new Map());
  const { readings, ledger } = context;
  const problems = [...(unfinished ? brokenOffProblem(host) : []), ...context.problems];
  const optionsOf = (name: string) =>
    (Object.hasOwn(settings.sources, name) ? settings.sources[name] : undefined) ?? {};
  const byName = new Map(readings.map((reading) => [reading.name, reading]));
  const saysWhy = ({ source, code }: Problem) => byName.get(source)?.refused === code;
  const why = new Map(problems.filter(saysWhy).map(({ source, message }) => [source, message]));
  const sources: SourceState[] = [];
  const because = (reason: string) => (name: string) => ({ name, why: reason });
  const otherTabs: { name: string; why: string }[] = [
    ...host.copies().map(because('A copy of a tab that Tieout made: its figures are counted already.')),
    ...host.dashboards().map(because('It draws on tabs that Tieout made: its figures are counted already.')),
  ];
  for (const table of tables) {
    const options = optionsOf(table.name);
    const reading = byName.get(table.name) ?? readTable(table, options);
    if (isForeign(reading)) {
      otherTabs.push({ name: table.name, why: why.get(table.name) ?? 'It holds no campaign data.' });
    } else
      sources.push({
        ...sourceState(table, reading, options, countsWithRates(reading, ledger)),
        waiting: leftOutIn(context, table.name).rows,
      });
  }
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  const others = new Set(otherTabs.map(({ name }) => name));
  const offered = offerFixes(problems);
  return {
    stamp,
    sources,
    otherTabs,
    problems: problems.flatMap((problem): ProblemState[] => {
      if (others.has(problem.source) && saysWhy(problem)) return [];
      const shown = (each: Problem | ProblemCell): Shown => {
        const at = placeOf(each, tableOf.get(problem.source), byName.get(problem.source));
        return { at, cell: at && a1(at.row, at.column), fixes: offered.of(each) };
      };
      const { cells, ...own } = problem;
      const one = { ...own, ...shown(problem) };
      return [cells ? { ...one, cells: cells.map((cell) => ({ ...cell, ...shown(cell) })) } : one];
    }),
    fixes: offered.fixes,
    leftOut: leftOutIn(context),
    stepsToUndo: steps,
    settings,
    refused,
    currency: ledger.currency || null,
    decimal: host.decimalSign(),
    channels: [...new Set(readings.flatMap(({ rows }) => [...new Set(rows.channel)]))].slice(0, 200),
    figures: figures.map(({ id, title, unit }) => ({ id, title, isPercent: unit === 'percent' })),
    tabs: Object.fromEntries(tabs),
    built: last && own.report.exists ? { at: last.at, isFresh: last.stamp === dataStamp(context) } : null,
    cameAlong: host.cameAlong(),
    memory: memoryOf(host),
  };
}

/** At the tab whose cells it was about. */
function brokenOffProblem(host: Host): Problem[] {
  const cell = lastOf(stackOf(host))?.find((change) => change.is === 'cell');
  const source = cell?.is === 'cell' ? cell.tab : '';
  return [{ code: 'fix-broken-off', severity: 'error', source, row: null, column: null, message: brokenOff }];
}

function sourceState(
  table: RawTable,
  reading: Reading,
  options: SourceOptions,
  rows: Reading['counts'],
): Omit<SourceState, 'waiting'> {
  const headers = (reading.tables?.flatMap((one) => one.headers) ?? table.cells[(reading.headerRow ?? 0) - 1] ?? [])
    .map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
    .filter((header) => header !== '');
  const signs = [...currenciesOf(reading).keys()].filter((code) => code !== '').map(currencyWords);
  return {
    name: table.name,
    platform: platformName(reading.platform),
    leftOut: options.leaveOut === true,
    sumsUp: sumsUp(reading),
    period: reading.period && { from: isoDay(reading.period.from), to: isoDay(reading.period.to) },
    rows,
    currency: reading.currency ?? (signs.join(', ') || null),
    reasons: reasonsOf(reading),
    columns: { ...reading.columns, ...reading.rates?.columns } as Readonly<Record<string, string>>,
    rates: reading.rates ? ratesInWords(reading.rates.rates) : null,
    headers: [...new Set(headers)],
    options,
  };
}

function reasonsOf({ reasons = {} }: Reading): Record<string, string> {
  const words = Object.entries(reasons).map(([field, why]) => [field, reasonInWords(why)] as const);
  return Object.fromEntries(words.filter((entry): entry is [string, string] => entry[1] !== null));
}

function sumsUp({ refused, findings }: Reading): readonly string[] | null {
  const others = refused === 'summarises-others' ? findings[0]?.details?.others : null;
  return Array.isArray(others) ? others : null;
}
