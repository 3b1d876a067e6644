import { call, cell, type Formula, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeRow, beforeWords, scale } from '../before.ts';
import { inCurrency } from '../context.ts';
import { canBeMissing } from '../facts.ts';
import { measuresIn, net } from '../figures.ts';
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

/** Which channel moved the result, and by how much. */
export const moved: Section = (context) => {
  const { facts, windows, ledger, stretches } = context;
  if (!windows.before) return { rows: [] };
  const times = scale(context);
  const sides = measuresIn(net);
  const isPartial = context.matched.isPartial(sides);
  const money = formatOf('money', Math.abs(facts.all.cost ?? 0) + Math.abs(facts.all.revenue ?? 0), ledger.currency);
  const header: Cell[] = [];
  header[0] = { value: 'Channel', style: look.head };
  for (let column = 2; column <= daysColumn; column++) header[column - 1] = { value: '', style: look.head };
  const titles: Record<keyof typeof movedColumns, string> = {
    costBefore: 'Spend before',
    cost: 'Spend now',
    revenueBefore: 'Revenue before',
    revenue: 'Revenue now',
    netBefore: 'Net return before',
    net: 'Net return now',
    change: 'Change',
  };
  for (const [id, title] of Object.entries(titles) as [keyof typeof movedColumns, string][]) {
    header[movedColumns[id] - 1] = { value: `${title}${inCurrency(context)}`, style: look.headRight };
  }

  const rows = facts.channels.map((name): RowPlan => {
    const key = movedRow(name);
    const channel = { at: cell('kpi', key, labelColumn), name };
    const at = (id: keyof typeof movedColumns) => cell('kpi', key, movedColumns[id]);
    const sum = (measure: 'cost' | 'revenue', when: 'before' | 'now') => {
      const sums = (when === 'now' ? facts.reportByChannel : facts.beforeByChannel).get(name);
      const partial = canBeMissing(facts, measure, sums);
      const days = daysOf(when === 'now' ? 'p:report' : beforeRow);
      return sumFormula(
        stretches,
        measure,
        { channel, days },
        {
          partial: isPartial || partial,
          ...(isPartial ? { matched: sides } : {}),
          ...(when === 'before' && times ? { times } : {}),
        },
      );
    };
    const cells: (Cell | undefined)[] = [{ value: name, style: { ...look.plain, format: '@' } }];
    const put = (id: keyof typeof movedColumns, formula: Formula, format = money) => {
      cells[movedColumns[id] - 1] = { formula, style: figure(format) };
    };
    put('costBefore', sum('cost', 'before'));
    put('cost', sum('cost', 'now'));
    put('revenueBefore', sum('revenue', 'before'));
    put('revenue', sum('revenue', 'now'));
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
        `Net return of each channel in the report period against ${beforeWords[windows.before.is].how}${times ? ', which is scaled to as many days' : ''}${isPartial ? '; only of days on which both spend and revenue are counted' : ''}.`,
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
