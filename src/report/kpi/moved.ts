import { call, cell, type Formula, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency } from '../context.ts';
import { canBeMissing } from '../facts.ts';
import { formatOf, signed } from '../formats.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { daysColumn, daysOf, labelColumn } from './columns.ts';
import { netFormula, notAvailable } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import { sumFormula } from './sum-formula.ts';

/** Columns of the table of what moved, from E on. */
export const movedColumns = {
  costBefore: daysColumn + 1,
  cost: daysColumn + 2,
  revenueBefore: daysColumn + 3,
  revenue: daysColumn + 4,
  netBefore: daysColumn + 5,
  net: daysColumn + 6,
  change: daysColumn + 7,
} as const;

export const movedRow = (channel: string): string => `moved:${channel}`;

/** How many days since the baseline stand against each of its days: the baseline is scaled by it before it is compared. */
export const scaleToAfter: Formula = op(cell('kpi', 'p:after', daysColumn), '/', cell('kpi', 'p:baseline', daysColumn));

/** Which channel moved the result since the baseline, and by how much. */
export const moved: Section = (context) => {
  const { facts, windows, ledger, stretches } = context;
  if (!windows.baseline || !windows.after) return { rows: [] };
  const money = formatOf('money', Math.abs(facts.all.cost ?? 0) + Math.abs(facts.all.revenue ?? 0), ledger.currency);
  const header: Cell[] = [];
  header[0] = { value: 'Channel', style: look.head };
  for (let column = 2; column <= daysColumn; column++) header[column - 1] = { value: '', style: look.head };
  const titles: Record<keyof typeof movedColumns, string> = {
    costBefore: 'Spend, baseline',
    cost: 'Spend since',
    revenueBefore: 'Revenue, baseline',
    revenue: 'Revenue since',
    netBefore: 'Net return, baseline',
    net: 'Net return since',
    change: 'Change',
  };
  for (const [id, title] of Object.entries(titles) as [keyof typeof movedColumns, string][]) {
    header[movedColumns[id] - 1] = { value: `${title}${inCurrency(context)}`, style: look.headRight };
  }

  const rows = facts.channels.map((name): RowPlan => {
    const key = movedRow(name);
    const channel = { at: cell('kpi', key, labelColumn), name };
    const at = (id: keyof typeof movedColumns) => cell('kpi', key, movedColumns[id]);
    const sum = (measure: 'cost' | 'revenue', row: 'p:baseline' | 'p:after', times?: Formula) => {
      const sums = (row === 'p:after' ? facts.afterByChannel : facts.baselineByChannel).get(name);
      const partial = canBeMissing(facts, measure, sums);
      return sumFormula(stretches, measure, { channel, days: daysOf(row) }, { partial, ...(times && { times }) });
    };
    const cells: (Cell | undefined)[] = [{ value: name, style: { ...look.plain, format: '@' } }];
    const put = (id: keyof typeof movedColumns, formula: Formula, format = money) => {
      cells[movedColumns[id] - 1] = { formula, style: figure(format) };
    };
    put('costBefore', sum('cost', 'p:baseline', scaleToAfter));
    put('cost', sum('cost', 'p:after'));
    put('revenueBefore', sum('revenue', 'p:baseline', scaleToAfter));
    put('revenue', sum('revenue', 'p:after'));
    put('netBefore', netFormula(at('revenueBefore'), at('costBefore')));
    put('net', netFormula(at('revenue'), at('cost')));
    put('change', changeOf(at('netBefore'), at('net')), signed(money));
    return { key, cells };
  });
  return {
    rows: [
      ...sectionTitle(
        'moved',
        'What moved',
        'Net return of each channel since the baseline against the baseline, which is scaled to as many days.',
      ),
      { key: 'head:moved', height: 34, cells: header },
      ...rows,
      gap('gap:charts'),
    ],
    rules: [
      { color: strongLine, rows: ['head:moved'], from: 1, to: movedColumns.change },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: movedColumns.change },
    ],
  };
};

/** A side without figures counts as nothing had come or gone: a new channel is all change. */
function changeOf(before: Formula, now: Formula): Formula {
  return when(call('ISNUMBER', now), when(call('ISNUMBER', before), op(now, '-', before), now), notAvailable);
}
