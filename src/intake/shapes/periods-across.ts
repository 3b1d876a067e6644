import { headerKey } from '../columns/header-key.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { Field, Finding } from '../reading.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { countOfTitle, metricOf, metricOfTitle } from '../table/metric-of.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import { checkTotals } from './check-totals.ts';
import { type MadeColumn, madeBody } from './made-body.ts';
import { moneyAside, moneyRepeated } from './money-beside-periods.ts';
import { type PeriodColumns, periodColumns, shownPeriods } from './period-columns.ts';
import { nameColumns } from './period-names.ts';
import { dateOf, type Piece } from './period-piece.ts';
import type { PeriodRow } from './period-row.ts';
import { type PeriodRows, periodRows } from './period-rows.ts';
import { rowTotals } from './period-totals.ts';
import { provedDecimal } from './proved-decimal.ts';
import type { OverheadCells, Reshaped, Shape, Sheet } from './shape.ts';
import { titlesOf } from './years-in.ts';

/** What amounts are read under that nothing says the kind of. */
export const unnamedAmounts = 'Figures';

export const periodsAcross: Shape = {
  id: 'periods-across',
  says: 'Months, weeks, days or quarters stand across; each of their numbers becomes a row.',
  reshape(sheet, body) {
    if (body !== sheet.body) return null;
    const columns = periodColumns(sheet);
    if (!columns) return null;
    const decimal = provedDecimal(sheet, columns);
    const decided = decimal ? { ...sheet, options: { ...sheet.options, decimal } } : sheet;
    const found = periodRows(decided, columns);
    return found.rows.length === 0 ? null : unpivot(decided, columns, found);
  },
};

function unpivot(sheet: Sheet, columns: PeriodColumns, { rows, names, repeated, computed }: PeriodRows): Reshaped {
  const { table, found, options } = sheet;
  const title = titleMetric(sheet);
  const headers = new Map<string, string>();
  const currencies = new Set(columns.periods.map(({ currency }) => currency));
  const currency = currencies.size === 1 ? columns.periods[0]!.currency : '';
  const keyOf = (text: string) => {
    const named = text === '' ? (title ?? unnamedAmounts) : text;
    const name =
      currency !== '' && named !== unnamedAmounts && headerKey(named).currency === ''
        ? `${named} (${currency})`
        : named;
    const { key } = headerKey(name);
    if (!headers.has(key)) headers.set(key, name);
    return key;
  };
  const counted = columns.periods.filter(({ metric }) => metricOf(metric)?.is !== 'computed');
  const pieces: Piece[] = [];
  const overheads: OverheadCells[] = [];
  const totals = rowTotals(rows);
  rows.forEach((row, place) => {
    if (isOverheadRow(row) && !totals.labels.has(place)) {
      const filled = counted.filter(({ column }) => !isBlank(row.cells[column]));
      overheads.push({
        name: row.names[0]!,
        cells: filled.map(({ column }) => row.cells[column]!),
        dates: filled.map((period) => dateOf({ row, period }, columns)),
      });
      return;
    }
    const bySpan = new Map<number, Piece>();
    for (const period of counted) {
      const cell = row.cells[period.column];
      if (cell === undefined || isBlank(cell)) continue;
      const metric = keyOf(joined(row.metric, period.metric));
      const piece = bySpan.get(period.span.from) ?? { row, place, period, amounts: new Map(), columns: new Map() };
      if (!bySpan.has(period.span.from)) pieces.push(piece);
      bySpan.set(period.span.from, piece);
      piece.amounts.set(metric, cell);
      piece.columns.set(metric, period.column);
    }
  });
  const first = counted[0]!;
  const shown = shownPeriods(counted);
  const dates = pieces.map((piece): RawCell => dateOf(piece, columns));
  const made: MadeColumn[] = [
    { header: 'Date', cells: dates },
    ...nameColumns(sheet, names, pieces, totals.labels),
    ...[...headers].map(([key, header]) => ({ header, cells: pieces.map(({ amounts }) => amounts.get(key) ?? '') })),
  ];
  const labels = new Map(
    pieces.flatMap(({ place }, i) => (totals.labels.has(place) ? [[i, totals.labels.get(place)!] as const] : [])),
  );
  const body = madeBody(
    made,
    pieces.map(({ row }) => row.at + 1),
    (i) => pieces[i]!.row.cells,
    (i, column) => {
      const at = pieces[i]!.columns.get(headerKey(made[column]!.header).key);
      return at === undefined ? made[column]!.header : ownHeader(sheet, at, made[column]!.header);
    },
  );
  const undated = dates.filter((date) => date === '').length;
  const findings: Finding[] = [
    {
      code: 'periods-across',
      column: cellText(table.cells[found.header]![first.column]),
      count: pieces.length,
      details: { columns: counted.length, rows: rows.length, shown, ...(computed.length > 0 ? { computed } : {}) },
    },
    ...(undated > 0 ? [{ code: 'year-unknown', got: shown, count: undated }] : []),
    ...totals.findings,
    ...checkTotals(sheet, columns, rows),
    ...moneyAside(sheet, columns),
    ...moneyRepeated(repeated, columns),
  ];
  const unnamed = headers.get(headerKey(unnamedAmounts).key);
  const isChosen = Object.values(options.columns ?? {}).includes(unnamedAmounts);
  const cells = made.find(({ header }) => header === unnamed)?.cells ?? [];
  const figures = readNumbers(cells, options.decimal ? { decimal: options.decimal } : {}).values;
  const sum = figures.reduce((all, value, i) => all + (labels.has(i) ? 0 : value || 0), 0);
  const question: Finding = {
    code: 'metric-unclear',
    column: unnamedAmounts,
    got: shown,
    details: { could: ['cost', 'revenue'], sum },
  };
  if (unnamed && !isChosen && headers.size > 1)
    findings.push({ code: 'money-left-out', column: shown, details: { sum, columns: [unnamedAmounts] } });
  return {
    body,
    findings,
    totals: labels,
    unclear: pieces.flatMap(({ place }, i) => (totals.unclear.has(place) ? [i] : [])),
    overheads,
    decimal: options.decimal,
    shown: new Map<Field, string>([['date', shown]]),
    ...(unnamed && !isChosen && headers.size === 1 ? { asks: question } : {}),
  };
}

/** The header over a cell, where no other column has it: what is changed in a cell is looked for by its header. */
function ownHeader({ body }: Sheet, column: number, metric: string): string {
  const header = body.headers[column]!;
  return body.headers.indexOf(header) === body.headers.lastIndexOf(header)
    ? header
    : `${header} (${metric}, column ${column + 1})`;
}

/** `Salaries` among the costs, or in a sheet that says nothing else of its numbers. */
const isOverheadRow = ({ names, metric, heads }: PeriodRow): boolean => {
  if (heads || names.length !== 1 || !isOverhead(names[0]!)) return false;
  const said = metricOf(metric);
  return said === null || (said.is !== 'computed' && (said.is === 'actual' || said.measure === 'cost'));
};

/** `Spend` of a row under `Budget` of a column is planned spend. */
function joined(row: string, column: string): string {
  if (row === '' || column === '') return row || column;
  const [of, at] = [metricOf(row), metricOf(column)];
  if (of?.is === 'plan' || at?.is === 'actual') return row;
  if (at?.is === 'plan' && of?.is === 'amount') return of.measure === 'revenue' ? 'Planned revenue' : column;
  return column;
}

/** What all numbers are, by the titles around the table. */
function titleMetric(sheet: Sheet): string | null {
  for (const title of titlesOf(sheet)) {
    const said = metricOfTitle(title) ?? countOfTitle(title);
    if (said) return said;
  }
  return null;
}
