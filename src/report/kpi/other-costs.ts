import { money } from '../../problems/words.ts';
import { call, cell, type Formula, join, op, range } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { aimDays } from '../aims.ts';
import { beforeRow, otherRow } from '../before.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { cacCountsOtherCosts, whyNotCounted } from '../counts-other-costs.ts';
import { formatOf } from '../formats.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { type CostMonth, costMonths } from '../other-costs.ts';
import type { Section } from '../section.ts';
import { stepLabel } from '../windows.ts';
import { daysColumn, fromColumn, labelColumn, toColumn } from './columns.ts';
import { costsColumn as amountColumn, costsKey } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import { stepRows } from './over-time.ts';

const itemsColumn = amountColumn + 2;
const monthKey = ({ month }: CostMonth): string => `cost:${month}`;

/** Other costs where they are set month by month, and what of them each row above counts in its CAC. */
export const otherCosts: Section = (context) => {
  const months = costMonths(context.settings.otherCosts);
  if (months.length === 0) return { rows: [] };
  const format = figure(
    formatOf(
      'money',
      months.reduce((sum, { amount }) => sum + Math.abs(amount), 0),
      context.ledger.currency,
    ),
  );
  const body = months.map((month) => monthRow(context, month, format));
  const total = row('costs:total', 'All months', {
    [amountColumn]: {
      formula: call('SUM', column(months, amountColumn)),
      style: { ...look.strong, align: 'right', format: format.format ?? '' },
    },
  });
  const isCounted = cacCountsOtherCosts(context);
  const counted = (isCounted ? countedRows(context) : []).map((key) =>
    row(costsKey(key), '', {
      [labelColumn]: { formula: cell('kpi', key, labelColumn), style: { ...look.plain, format: '@' } },
      ...days(cell('kpi', key, fromColumn), cell('kpi', key, toColumn), costsKey(key)),
      [amountColumn]: { formula: within(months, costsKey(key)), style: format },
    }),
  );
  const title = `Amount${inCurrency(context)}`;
  return {
    rows: [
      ...sectionTitle(
        'costs',
        'Other costs',
        `By calendar month, as set in Tieout ▸ Settings. ${
          isCounted
            ? 'CAC counts them beside the media spend, a part of a month by its days, save by channel.'
            : `They are in no figure: ${whyNotCounted}`
        }`,
      ),
      head('head:costs', 'Month', title, 'What it is'),
      ...body,
      total,
      gap('gap:costs-counted'),
      ...(isCounted ? [head('head:costs-counted', 'Counted in the CAC of', title, ''), ...counted] : []),
      gap('gap:costs'),
    ],
    rules: [
      {
        color: strongLine,
        rows: ['head:costs', body[body.length - 1]!.key, ...(isCounted ? ['head:costs-counted'] : [])],
        from: 1,
        to: itemsColumn,
      },
      { color: line, rows: [...body.slice(0, -1), ...counted].map(({ key }) => key), from: 1, to: itemsColumn },
    ],
  };
};

/** The rows of the tab whose CAC counts other costs. */
const countedRows = (context: ReportContext): string[] => {
  const { windows, ledger } = context;
  return [
    ...(windows.report ? ['p:report'] : []),
    ...(windows.before ? [beforeRow] : []),
    ...windows.others.map(otherRow),
    ...aimDays(context, context.settings.objectives).map(({ row: key }) => key),
    ...stepRows(context).map(({ key }) => key),
    ...(ledger.span ? ['steps:total'] : []),
  ];
};

const column = (months: readonly CostMonth[], at: number): Formula =>
  range(
    { tab: 'kpi', row: monthKey(months[0]!), column: at },
    { tab: 'kpi', row: monthKey(months[months.length - 1]!), column: at },
  );

/** What the months cost from the first day of a row to its last: up to the last, less up to the day before the first. */
const within = (months: readonly CostMonth[], key: string): Formula =>
  op(upTo(months, cell('kpi', key, toColumn)), '-', upTo(months, op(cell('kpi', key, fromColumn), '-', 1)));

/** Months that have ended by a day whole, and of the one that it stands in the share of its days. */
function upTo(months: readonly CostMonth[], day: Formula): Formula {
  const [amounts, firsts, lasts] = [amountColumn, fromColumn, toColumn].map((at) => column(months, at)) as [
    Formula,
    Formula,
    Formula,
  ];
  const share = op(call('DAY', day), '/', call('DAY', call('EOMONTH', day, 0)));
  return op(
    call('SUMIFS', amounts, lasts, join('<=', day)),
    '+',
    op(call('SUMIFS', amounts, firsts, join('<=', day), lasts, join('>', day)), '*', share),
  );
}

function monthRow({ ledger }: ReportContext, month: CostMonth, format: Cell['style']): RowPlan {
  const { from, to, amount, items } = month;
  const named = items.map((item) =>
    items.length === 1 ? item.what : `${item.what} ${money(item.amount, ledger.currency)}`,
  );
  return row(monthKey(month), stepLabel(from, 'month'), {
    ...days(from, to, monthKey(month)),
    [amountColumn]: { value: amount, style: format },
    [itemsColumn]: { value: named.join(', '), style: { ...look.byline, format: '@' } },
  });
}

function days(from: number | Formula, to: number | Formula, key: string): Record<number, Cell> {
  const style = figure('d mmm yyyy');
  const put = (value: number | Formula): Cell =>
    typeof value === 'number' ? { value, style } : { formula: value, style };
  return {
    [fromColumn]: put(from),
    [toColumn]: put(to),
    [daysColumn]: {
      formula: op(op(cell('kpi', key, toColumn), '-', cell('kpi', key, fromColumn)), '+', 1),
      style: figure('0'),
    },
  };
}

function row(key: string, label: string, contents: Readonly<Record<number, Cell>>): RowPlan {
  const cells: (Cell | undefined)[] = [{ value: label, style: { ...look.plain, format: '@' } }];
  for (const [at, content] of Object.entries(contents)) cells[Number(at) - 1] = content;
  return { key, cells };
}

const head = (key: string, first: string, amount: string, what: string): RowPlan => ({
  key,
  height: 34,
  cells: [
    { value: first, style: look.head },
    ...['From', 'To', 'Days', amount].map((value): Cell => ({ value, style: look.headRight })),
    { value: '', style: look.head },
    { value: what, style: look.head },
  ],
});
