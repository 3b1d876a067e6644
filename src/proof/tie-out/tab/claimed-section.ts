import type { Measure } from '../../../intake/campaign-rows.ts';
import { countsAllSales } from '../../../intake/count-once.ts';
import type { Reading } from '../../../intake/reading.ts';
import type { ReportContext } from '../../../report/context.ts';
import { marginCell } from '../../../report/kpi/figure-row.ts';
import { gap } from '../../../report/kpi/headings.ts';
import { bad, figure, good, line, look, strongLine, watch } from '../../../report/look.ts';
import type { SectionPlan } from '../../../report/section.ts';
import { call, cell, type Formula, join, op, range, when } from '../../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../../workbook/tab-plan.ts';
import { monthOfDay } from '../months.ts';
import { tieColumns as at, tieKey, tieTab } from './columns.ts';
import type { Tied } from './tied.ts';

/** What platforms claim together, against what was sold: more than that nobody can have earned. */
export function claimedSection(context: ReportContext, { bridges }: Tied): SectionPlan {
  const months = [...new Set(bridges.map(({ month }) => month))].sort((a, b) => a - b);
  const ends = [bridges[0]!, bridges.at(-1)!].map(({ channel, month }) => `${tieKey}revenue:${channel}:${month}`);
  // In one currency, and once, as the page counts it.
  const spent = sumsByMonth([context.ledger], 'cost');
  const conversions = sumsByMonth(context.given.filter(isClaim), 'conversions');
  const orders = sumsByMonth(context.given.filter(countsAllSales), 'orders');
  const rows = months.map((month) =>
    monthRow(month, ends, {
      spend: spent.get(month),
      conversions: conversions.get(month),
      orders: orders.get(month),
    }),
  );
  const keys = rows.map(({ key }) => key);
  const [first, last] = [keys[0]!, keys.at(-1)!];
  const highlight = (column: number, startsWith: string, color: string) => ({
    rows: [first, last] as const,
    columns: [column, column] as const,
    startsWith,
    color,
  });
  const head = headRow();
  return {
    rows: [
      { key: 'title:claimed', cells: [{ value: 'Claimed against booked', style: look.section }] },
      {
        key: 'lead:claimed',
        height: 22,
        cells: [{ formula: inWords(context, bridges, first, last), style: look.byline }],
      },
      head,
      ...rows,
      gap('gap:claimed'),
    ],
    rules: [
      { color: strongLine, rows: [head.key], from: 1, to: at.note },
      { color: line, rows: keys, from: 1, to: at.note },
    ],
    highlights: [
      highlight(at.status, '✔', good),
      highlight(at.status, '✖', bad),
      highlight(at.asked, '▲', watch),
      highlight(at.asked, '✔', good),
    ],
  };
}

const isClaim = (reading: Reading): boolean => !countsAllSales(reading) && reading.books === undefined;

/** By calendar month; a row counts in the month that it begins in. */
function sumsByMonth(readings: readonly Pick<Reading, 'rows'>[], measure: Measure): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { rows } of readings) {
    for (let i = 0; i < rows.length; i++) {
      const amount = rows.measures[measure][i]!;
      if (Number.isNaN(amount) || Number.isNaN(rows.from[i]!)) continue;
      const month = monthOfDay(rows.from[i]!);
      sums.set(month, (sums.get(month) ?? 0) + amount);
    }
  }
  return sums;
}

function headRow(): RowPlan {
  const cells: (Cell | undefined)[] = Array.from({ length: at.note }, () => ({ value: '', style: look.head }));
  const put = (column: number, value: string, style: Cell['style'] = look.headRight) => {
    cells[column - 1] = { value, style };
  };
  put(at.channel, 'All channels', look.head);
  put(at.month, 'Month', look.head);
  put(at.reported, 'Platforms claim');
  put(at.unexplained, 'Spend');
  put(at.booked, 'Booked');
  put(at.difference, 'Difference');
  put(at.share, 'Claimed of booked');
  put(at.status, 'Claims');
  put(at.asked, 'Conversions');
  put(at.note, 'Return on spend', look.head);
  return { key: 'head:claimed', height: 34, cells };
}

interface Counts {
  readonly spend: number | undefined;
  readonly conversions: number | undefined;
  readonly orders: number | undefined;
}

/** In a sentence, since a pattern of a number is not the same in every spreadsheet. */
const inPercent = (share: Formula): Formula => join(call('ROUND', op(share, '*', 100), 0), ' %');

function monthRow(month: number, [first = '', last = '']: readonly string[], counts: Counts): RowPlan {
  const key = `claimed:${month}`;
  const here = (column: number) => cell(tieTab, key, column);
  const column = (index: number) =>
    range({ tab: tieTab, row: first, column: index }, { tab: tieTab, row: last, column: index });
  const ofMonth = (index: number) => call('SUMIFS', column(index), column(at.month), here(at.month));
  const cells: (Cell | undefined)[] = [];
  cells[at.month - 1] = { value: month, style: { ...look.plain, align: 'left', format: 'mmm yyyy' } };
  cells[at.reported - 1] = { formula: ofMonth(at.reported), style: figure('#,##0.00') };
  cells[at.booked - 1] = { formula: ofMonth(at.booked), style: figure('#,##0.00') };
  cells[at.difference - 1] = {
    formula: op(here(at.booked), '-', here(at.reported)),
    style: figure('+#,##0.00;-#,##0.00;"–"'),
  };
  const isSold = op(here(at.booked), '>', 0);
  cells[at.share - 1] = {
    formula: when(isSold, op(here(at.reported), '/', here(at.booked)), 'n/a'),
    style: figure('0%'),
  };
  cells[at.status - 1] = {
    formula: when(op(here(at.reported), '>', here(at.booked)), '✖ exceed sales', '✔ within'),
    style: { ...look.status, align: 'center' },
  };
  const { spend, conversions, orders } = counts;
  const isCounted = conversions !== undefined && orders !== undefined && orders > 0;
  cells[at.asked - 1] = {
    value: isCounted ? (conversions > orders ? '▲ exceed orders' : '✔ within') : '– cannot say',
    style: { ...look.status, align: 'center' },
  };
  if (spend !== undefined && spend > 0) {
    cells[at.unexplained - 1] = { value: Math.round(spend * 100) / 100, style: figure('#,##0.00') };
    const spent = here(at.unexplained);
    const roi = (of: Formula) => inPercent(op(op(op(of, '*', marginCell), '-', spent), '/', spent));
    cells[at.note - 1] = {
      formula: join('ROI on claims ', roi(here(at.reported)), ', on booked sales ', roi(here(at.booked))),
      style: look.plain,
    };
  }
  return { key, cells };
}

/** Which of both the headline counts, and how much of what was sold is of channels with spend. */
function inWords(context: ReportContext, bridges: Tied['bridges'], first: string, last: string): Formula {
  const claims = context.readings.filter(isClaim);
  const isBooked = claims.some(({ findings }) => findings.some(({ code }) => code === 'revenue-claimed-twice'));
  const status = range({ tab: tieTab, row: first, column: at.status }, { tab: tieTab, row: last, column: at.status });
  const spending = new Set(claims.flatMap(({ rows }) => rows.channel));
  const totals = [...new Set(bridges.map(({ channel }) => channel))].flatMap((channel) =>
    spending.has(channel) ? [cell(tieTab, `total:revenue:${channel}`, at.booked)] : [],
  );
  const all = cell(tieTab, 'all:revenue', at.booked);
  const sourced = totals.length === 0 ? null : inPercent(op(call('SUM', ...totals), '/', all));
  return join(
    `The headline counts ${isBooked ? 'what was booked' : 'what platforms claim'}. Claims exceed sales in `,
    call('COUNTIF', status, '✖*'),
    ' months. ',
    sourced ? when(op(all, '>', 0), join('Channels with spend have ', sourced, ' of booked sales.'), '') : '',
  );
}
