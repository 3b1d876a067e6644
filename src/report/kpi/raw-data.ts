import type { RawTable } from '../../intake/raw.ts';
import type { Reading, TableRead } from '../../intake/reading.ts';
import { call, cell, type Formula, op, range, type Term, term, when } from '../../workbook/formula.ts';
import type { KeptValues } from '../../workbook/kept-values.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { daysColumn } from './columns.ts';
import { gap, sectionTitle } from './headings.ts';
import { ledgerWatch } from './ledger-watch.ts';
import { lastSideColumn } from './sides.ts';
import { mostReadBySign, rowsAtEnds, type Watch, type WatchedColumn, watchOf } from './watch.ts';

const columns = {
  filledThen: daysColumn + 1,
  sumThen: daysColumn + 2,
  filledNow: daysColumn + 3,
  sumNow: daysColumn + 4,
  word: daysColumn + 5,
} as const;

/** A raw tab in a formula, told from our own tabs by its prefix. */
const rawTab = (name: string): string => `raw:${name}`;
export const rawTabOf = (tab: string): string | undefined => (tab.startsWith('raw:') ? tab.slice(4) : undefined);

const keysBeginWith = 'raw:';
const key = (source: string): string => keysBeginWith + source;
/** No tab is without a name. */
const ledgerKey = key('');
const amounts: readonly string[] = ['cost', 'revenue', 'rate'];
const days: readonly string[] = ['date', 'dateFrom', 'dateTo'];

/** Whether a raw tab was changed since the build: native formulas tell, so viewers see it without the add-on. */
export const rawData: Section = (context) => {
  const rows = [
    ...watched(context).map(({ reading, table }) => watchRow(key(table.name), table.name, rawWatch(reading, table))),
    watchRow(ledgerKey, 'Campaign Data', ledgerWatch(context)),
  ];
  const titles = [
    'Tab',
    '',
    '',
    '',
    'Filled cells then',
    'Checksum then',
    'Filled cells now',
    'Checksum now',
    'Since the build',
  ];
  return {
    rows: [
      ...sectionTitle(
        'raw',
        'Data since the build',
        `What the raw tabs and Campaign Data held when this was built, against what they hold now. The checksum is over dates, amounts and names; in tabs of more than ${mostReadBySign.toLocaleString('en-US')} rows texts count by their length, and all but amounts in the first and last ${rowsAtEnds} of them, and those of Campaign Data by channel and source alone. What it cannot see, Tieout’s sidebar sees.`,
      ),
      {
        key: 'head:raw',
        height: 34,
        cells: titles.map((value, i): Cell => ({ value, style: i === 0 ? look.head : look.headRight })),
      },
      ...rows,
      gap('gap:raw'),
    ],
    rules: [
      { color: strongLine, rows: ['head:raw'], from: 1, to: columns.word },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: columns.word },
    ],
    highlights:
      rows.length > 0 ? statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [columns.word, columns.word]) : [],
  };
};

const same = '✔ same';
const changed = '✖ changed';
const unfinished = '▲ build not finished';

/** What is read once all is written, and kept beside it as what stood there then: so both come from the same engine. */
export const kept: KeptValues = {
  keyColumn: lastSideColumn + 1,
  keysBeginWith,
  from: columns.filledNow,
  to: columns.filledThen,
  columns: 2,
};

/** How many raw tabs were changed since the build, for the page. */
export const changedTabs = (context: ReportContext): Formula => tabsThatAre(context, changed);

/** Whether somebody overtyped Campaign Data since the build. */
export const isLedgerChanged = (): Formula => op(cell('kpi', ledgerKey, columns.word), '=', changed);

/** How many raw tabs a build that was broken off has not looked at to its end. */
export const unfinishedTabs = (context: ReportContext): Formula => tabsThatAre(context, unfinished);

function tabsThatAre(context: ReportContext, word: string): Formula {
  const names = watched(context).map(({ reading }) => reading.name);
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return term(0);
  const end = (source: string) => ({ tab: 'kpi', row: key(source), column: columns.word });
  return call('COUNTIF', range(end(first), end(last)), word);
}

function watched({ readings, tables }: ReportContext): { reading: Reading; table: RawTable }[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return readings
    .flatMap((reading) => {
      const table = byName.get(reading.name);
      return table && !reading.refused && reading.headerRow !== null ? [{ reading, table }] : [];
    })
    .sort((a, b) => (a.reading.name < b.reading.name ? -1 : 1));
}

function rawWatch(reading: Reading, table: RawTable): Watch {
  const first = Math.min(...tablesOf(reading, table).map(({ headerRow }) => headerRow)) + 1;
  return watchOf(
    {
      tab: rawTab(table.name),
      cells: table.cells,
      typed: table.typed ?? [],
      first,
      last: Math.max(first, table.cells.length),
      width: Math.max(1, ...table.cells.map((row) => row.length)),
    },
    watchedColumns(reading, table),
  );
}

function watchRow(key: string, name: string, watch: Watch): RowPlan {
  const at = (column: number) => cell('kpi', key, column);
  const then = range(
    { tab: 'kpi', row: key, column: columns.filledThen },
    { tab: 'kpi', row: key, column: columns.sumThen },
  );
  const apart = (a: number, b: number) => call('ABS', op(at(a), '-', at(b)));
  const difference = op(apart(columns.filledThen, columns.filledNow), '+', apart(columns.sumThen, columns.sumNow));
  const cells: (Cell | undefined)[] = [{ value: name, style: { ...look.plain, format: '@' } }];
  const put = (column: number, content: { value: string } | { formula: Formula }) => {
    cells[column - 1] = { ...content, style: figure('#,##0') };
  };
  put(columns.filledNow, { formula: safely(watch.filled) });
  put(columns.sumNow, { formula: safely(watch.checksum) });
  cells[columns.filledThen - 1] = { style: figure('#,##0') };
  cells[columns.sumThen - 1] = { style: figure('#,##0') };
  cells[columns.word - 1] = {
    // Half a hundredth lets sums of long columns differ in their last digits, and no amount of money.
    formula: when(
      op(call('COUNT', then), '<', 2),
      unfinished,
      when(op(difference, '<', op(1, '/', 200)), same, changed),
    ),
    style: look.status,
  };
  return { key, cells };
}

/** A raw tab that was deleted is a changed one, and no error on the page. */
const safely = (formula: Term): Formula => call('IFERROR', formula, op(0, '-', 1));

/** The columns that were read. */
function watchedColumns(reading: Reading, table: RawTable): WatchedColumn[] {
  const found = new Map<number, WatchedColumn['holds']>();
  for (const { headers, before, columns: read } of tablesOf(reading, table)) {
    for (const [field, titles] of Object.entries(read)) {
      // A wide table is read from several columns, and revenue may be worked out from two.
      for (const title of [titles, ...titles.split(/ [+×] /)]) {
        const index = headers.findIndex((text) => text.trim() === title.trim());
        if (index < 0) continue;
        const column = before + index + 1;
        const holds = holdsOf(field);
        if (holds !== 'names' || !found.has(column)) found.set(column, holds);
      }
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([column, holds]) => ({ column, holds }));
}

const holdsOf = (field: string): WatchedColumn['holds'] =>
  amounts.includes(field) ? 'amounts' : days.includes(field) ? 'days' : 'names';

type Watched = Pick<TableRead, 'headerRow' | 'headers' | 'before' | 'columns'>;

function tablesOf({ tables, headerRow, columns: read, rates }: Reading, { cells }: RawTable): readonly Watched[] {
  if (tables) return tables;
  const header = cells[(headerRow as number) - 1] ?? [];
  const headers = header.map((cell) => (typeof cell === 'string' ? cell : ''));
  return [{ headerRow: headerRow as number, headers, before: 0, columns: { ...read, ...rates?.columns } }];
}
