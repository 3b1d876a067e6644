import type { RawTable } from '../../intake/raw.ts';
import type { Reading, TableRead } from '../../intake/reading.ts';
import { call, cell, type Formula, op, range, type Term, term, when, wholeColumns } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import {
  checksum,
  checksumFormula,
  filledFormula,
  isFilled,
  lengthFormula,
  lengthOf,
  type RawColumn,
  total,
} from './checksum.ts';
import { daysColumn } from './columns.ts';
import { gap, sectionTitle } from './headings.ts';

const columns = {
  filledThen: daysColumn + 1,
  filledNow: daysColumn + 2,
  sumThen: daysColumn + 3,
  sumNow: daysColumn + 4,
  word: daysColumn + 5,
} as const;

/** A raw tab in a formula, told from our own tabs by its prefix. */
const rawTab = (name: string): string => `raw:${name}`;
export const rawTabOf = (tab: string): string | undefined => (tab.startsWith('raw:') ? tab.slice(4) : undefined);

const key = (source: string): string => `raw:${source}`;
const summedFields: readonly string[] = ['date', 'dateFrom', 'dateTo', 'cost', 'revenue', 'rate'];

/** Whether a raw tab was changed since the build: native formulas tell, so viewers see it without the add-on. */
export const rawData: Section = (context) => {
  const rows = watched(context).map(({ reading, table }) => watchRow(reading, table));
  const titles = [
    'Raw tab',
    '',
    '',
    '',
    'Filled cells then',
    'Filled cells now',
    'Checksum then',
    'Checksum now',
    'Since the build',
  ];
  return {
    rows: [
      ...sectionTitle(
        'raw',
        'Raw data since the build',
        'What the raw tabs held when this was built, against what they hold now. The checksum is over dates, amounts and names.',
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

/** How many raw tabs were changed since the build, for the page. */
export function changedTabs(context: ReportContext): Formula {
  const names = watched(context).map(({ reading }) => reading.name);
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return term(0);
  const end = (source: string) => ({ tab: 'kpi', row: key(source), column: columns.word });
  return call('COUNTIF', range(end(first), end(last)), changed);
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

function watchRow(reading: Reading, table: RawTable): RowPlan {
  const { sums, lengths, width } = watchedColumns(reading, table);
  const tab = rawTab(table.name);
  const first = Math.min(...tablesOf(reading, table).map(({ headerRow }) => headerRow)) + 1;
  const last = Math.max(first, table.cells.length);
  const place = (column: number): RawColumn => ({ tab, column, first, last });
  const under = (column: number) => table.cells.slice(first - 1).map((row) => row[column - 1]);
  const filled = table.cells.reduce((sum, row) => sum + row.filter(isFilled).length, 0);
  const then =
    sums.reduce((sum, column) => sum + checksum(under(column)), 0) +
    lengths.reduce((sum, column) => sum + lengthOf(under(column)), 0);
  const now = total([
    ...sums.map((column) => checksumFormula(place(column))),
    ...lengths.map((column) => lengthFormula(place(column))),
  ]);
  const at = (column: number) => cell('kpi', key(table.name), column);
  const apart = (a: number, b: number) => call('ABS', op(at(a), '-', at(b)));
  const cells: (Cell | undefined)[] = [{ value: table.name, style: { ...look.plain, format: '@' } }];
  const put = (column: number, content: { value: number } | { formula: Formula }) => {
    cells[column - 1] = { ...content, style: figure('#,##0') };
  };
  put(columns.filledThen, { value: filled });
  put(columns.filledNow, { formula: safely(filledFormula(wholeColumns(tab, 1, width))) });
  put(columns.sumThen, { value: then });
  put(columns.sumNow, { formula: safely(now) });
  cells[columns.word - 1] = {
    // Half a hundredth lets sums of long columns differ in their last digits, and no amount of money.
    formula: when(
      op(
        op(apart(columns.filledThen, columns.filledNow), '+', apart(columns.sumThen, columns.sumNow)),
        '<',
        op(1, '/', 200),
      ),
      same,
      changed,
    ),
    style: look.status,
  };
  return { key: key(table.name), cells };
}

/** A raw tab that was deleted is a changed one, and no error on the page. */
const safely = (formula: Term): Formula => call('IFERROR', formula, op(0, '-', 1));

/** The columns that were read: those of days and money by their signs, the others by their length. */
function watchedColumns(reading: Reading, table: RawTable) {
  const sums = new Set<number>();
  const lengths = new Set<number>();
  for (const { headers, before, columns: read } of tablesOf(reading, table)) {
    for (const [field, titles] of Object.entries(read)) {
      // A wide table is read from several columns, and revenue may be worked out from two.
      for (const title of [titles, ...titles.split(/ [+×] /)]) {
        const found = headers.findIndex((text) => text.trim() === title.trim());
        if (found >= 0) (summedFields.includes(field) ? sums : lengths).add(before + found + 1);
      }
    }
  }
  return {
    sums: [...sums].sort((a, b) => a - b),
    lengths: [...lengths].filter((column) => !sums.has(column)).sort((a, b) => a - b),
    width: Math.max(1, ...table.cells.map((row) => row.length)),
  };
}

type Watched = Pick<TableRead, 'headerRow' | 'headers' | 'before' | 'columns'>;

function tablesOf({ tables, headerRow, columns: read, rates }: Reading, { cells }: RawTable): readonly Watched[] {
  if (tables) return tables;
  const header = cells[(headerRow as number) - 1] ?? [];
  const headers = header.map((cell) => (typeof cell === 'string' ? cell : ''));
  return [{ headerRow: headerRow as number, headers, before: 0, columns: { ...read, ...rates?.columns } }];
}
