import { platforms } from '../../intake/platforms/platforms.ts';
import type { Reading } from '../../intake/reading.ts';
import { grouped, listed, money } from '../../problems/words.ts';
import { call, type Formula, op, range } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { accountOf } from '../accounts.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { figureOf } from '../figures.ts';
import { formatOf } from '../formats.ts';
import { plannedIn } from '../held-rows.ts';
import { sumFormula } from '../kpi/sum-formula.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { ratesUsed } from '../rates-used.ts';
import type { Section } from '../section.ts';
import { pageCell, pageColumns } from './columns.ts';
import { header, heading, leadHeight, row, textRow } from './table.ts';

const columns = {
  read: 3,
  used: 4,
  totals: 5,
  heldBack: 6,
  spend: 7,
  heldSpend: 8,
  inReport: 9,
  revenue: 10,
  revenueInReport: 11,
  difference: 12,
} as const;

const key = (source: string) => `source:${source}`;

/** A cell of the table of sources; `total` is its last row. */
export const sourceCell = (source: string, column: keyof typeof columns): Formula =>
  pageCell(source === 'total' ? 'sources-total' : key(source), columns[column]);

/** Which raw tabs the page was made from, what became of their rows, and whether the money still agrees. */
export const sources: Section = (context) => {
  const used = [...context.readings]
    .filter(({ refused, rates }) => !refused && !rates)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const body = used.map((reading) => sourceRow(context, reading));
  const first = body[0]?.key;
  const last = body.at(-1)?.key;
  const unit = inCurrency(context);
  const format = moneyFormat(context);
  const total: Record<number, Cell> = { 1: { value: 'Total', style: look.strong } };
  for (const [id, column] of Object.entries(columns)) {
    const sum: Formula =
      first && last
        ? call('SUM', range({ tab: 'report', row: first, column }, { tab: 'report', row: last, column }))
        : { kind: 'number', value: 0 };
    const counts = ['read', 'used', 'totals', 'heldBack'].includes(id);
    total[column] = {
      formula: sum,
      style: figure(counts ? '#,##0' : id === 'difference' ? '0.00' : format, look.strong),
    };
  }
  return {
    rows: [
      ...heading(
        'sources',
        'Where the figures come from',
        `Rows read = used + the platform’s own totals + held back${used.some((each) => plannedIn(each) > 0) ? ' + the rows of a plan' : ''}. Every row of Campaign Data names its tab and row.${across(used)} Difference: what was read and used, less what Campaign Data holds now.`,
      ),
      header(
        'head:sources',
        {
          1: 'Source',
          2: 'Platform',
          3: 'Rows read',
          4: 'Used',
          5: 'Totals',
          6: 'Held back',
          7: `Spend used${unit}`,
          8: `Spend held${unit}`,
          9: `Spend here${unit}`,
          10: `Revenue used${unit}`,
          11: `Revenue here${unit}`,
          12: 'Difference',
        },
        { left: [2], height: 34 },
      ),
      ...body,
      row('sources-total', total),
      ...heldRows(context, used),
      ...countedOnceRows(context),
      ...rateRows(context),
      ...refusedRows(context),
    ],
    rules: [
      { color: strongLine, rows: ['head:sources', last ?? 'head:sources'], from: 1, to: pageColumns },
      { color: line, rows: body.slice(0, -1).map((each) => each.key), from: 1, to: pageColumns },
    ],
  };
};

/** Which sources have other rows than their tabs. */
function across(used: readonly Reading[]): string {
  const names = used
    .filter(({ findings }) => findings.some(({ code }) => code === 'periods-across' || code === 'transposed'))
    .map(({ name }) => `“${name}”`);
  return names.length === 0 ? '' : ` In ${listed(names)} each amount of a month, or each column, is a row.`;
}

const moneyFormat = ({ facts, ledger }: ReportContext) =>
  formatOf('money', Math.max(facts.all.cost ?? 0, facts.all.revenue ?? 0), ledger.currency);

function sourceRow(context: ReportContext, reading: Reading): RowPlan {
  const { ledger, facts, stretches } = context;
  const account = accountOf(reading, ledger);
  const at = (column: keyof typeof columns) => sourceCell(reading.name, column);
  const amount = figure(moneyFormat(context));
  const count = (value: number): Cell => ({ value, style: figure('#,##0') });
  const source = { at: pageCell(key(reading.name), 1), name: reading.name };
  const here = (measure: 'cost' | 'revenue') =>
    call('SUM', facts.present.has(measure) ? sumFormula(stretches, measure, { source }, { partial: false }) : 0);
  return row(key(reading.name), {
    1: { value: reading.name, style: { ...look.plain, format: '@' } },
    2: { value: platformTitle(reading.platform), style: look.plain },
    [columns.read]: count(account.rows.read),
    [columns.used]: count(account.rows.used),
    [columns.totals]: count(account.rows.totals),
    [columns.heldBack]: count(account.rows.heldBack),
    [columns.spend]: { value: account.cost, style: amount },
    [columns.heldSpend]: { value: account.heldCost, style: amount },
    [columns.inReport]: { formula: here('cost'), style: amount },
    [columns.revenue]: { value: account.revenue, style: amount },
    [columns.revenueInReport]: { formula: here('revenue'), style: amount },
    [columns.difference]: {
      // Half a cent of rounding in the last digit of long sums is no difference.
      formula: call(
        'ROUND',
        op(
          call('ABS', op(at('spend'), '-', at('inReport'))),
          '+',
          call('ABS', op(at('revenue'), '-', at('revenueInReport'))),
        ),
        2,
      ),
      style: figure('0.00'),
    },
  });
}

export const platformTitle = (id: string | null): string =>
  platforms.find((platform) => platform.id === id)?.title ?? '';

/** What the rows that are held back have of each measure, as far as it can be read: the table has no room for all of them. */
function heldRows(context: ReportContext, used: readonly Reading[]): RowPlan[] {
  return used.flatMap((reading) => {
    const { heldCost, heldRevenue, heldCounts } = accountOf(reading, context.ledger);
    const amount = (value: number, what: string) =>
      Math.abs(value) < 0.005 ? [] : [`${money(value, context.ledger.currency)} ${what}`];
    const named = [
      ...amount(heldCost, 'spend'),
      ...amount(heldRevenue, 'revenue'),
      ...Object.entries(heldCounts).flatMap(([id, value]) =>
        value ? [`${grouped(Math.round(value))} ${figureOf(id)?.title.toLowerCase()}`] : [],
      ),
    ];
    const says = `Held back of ${reading.name}, as far as it can be read: ${listed(named, 8)}.`;
    return named.length > 0
      ? [textRow(`held:${reading.name}`, { value: says, style: look.small }, leadHeight(says))]
      : [];
  });
}

/** Money that another source has as well: which side counts, and what the other comes to. */
function countedOnceRows({ problems }: ReportContext): RowPlan[] {
  const once = ['revenue-claimed-twice', 'cost-claimed-twice', 'count-claimed-twice'];
  return problems
    .filter(({ code }) => once.includes(code))
    .map(({ code, source, message }) =>
      textRow(`once:${code}:${source}`, { value: `Counted once: ${message}`, style: look.small }, leadHeight(message)),
    );
}

/** What other currencies were converted at. */
const rateRows = ({ ledger }: ReportContext): RowPlan[] =>
  ratesUsed(ledger).map(({ code, says }) =>
    textRow(`rate:${code}`, { value: `Converted: ${says}`, style: look.small }, leadHeight(says)),
  );

/** Tabs that could not be read at all, each with its reason. */
function refusedRows({ readings, problems }: ReportContext): RowPlan[] {
  return readings
    .filter(({ refused }) => refused)
    .flatMap(({ name }) => {
      const problem = problems.find(({ source, severity }) => source === name && severity === 'error');
      return problem
        ? [textRow(`refused:${name}`, { value: `Not read: ${name}. ${problem.message}`, style: look.small }, 20)]
        : [];
    });
}
