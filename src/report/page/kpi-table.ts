import { call, cell, type Formula, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { chartedMoney } from '../charted.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { difference, differenceFormat } from '../difference.ts';
import { figureTitle } from '../figure-title.ts';
import { type Figure, figureOf, isMeasure } from '../figures.ts';
import { type Scale, scaleOf } from '../formats.ts';
import { chartOverTime } from '../kpi/charts.ts';
import { daysColumn, kpiCell } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { targetCell } from '../kpi/periods.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusFormula, statusHighlights } from '../status.ts';
import { ifNumber, pageScale } from '../words.ts';
import { chartColumn, pageCell } from './columns.ts';
import { header, row } from './table.ts';

const columns = { actual: 2, target: 3, difference: 4, before: 5, baseline: 6, status: 7 } as const;

/** The KPIs that the team chose, in its order, beside spend and revenue over time. */
export const kpiTable: Section = (context) => {
  const shown = context.settings.firstScreenKpis.flatMap((id) => figureOf(id) ?? []);
  const rows = shown.map((kpi) => kpiRow(context, kpi));
  const chart = chartOverTime(context, {
    id: 'page-money',
    title: `${context.facts.present.has('revenue') ? 'Spend and revenue' : 'Spend'} over time${inCurrency(context)}`,
    figures: chartedMoney(context),
    at: { row: 'head:kpis', column: chartColumn, width: 496, height: 190 },
  });
  const titles = { 1: 'KPI', 2: 'Actual', 3: 'Target', 4: 'Difference', 5: 'Before', 6: 'Baseline', 7: 'Status' };
  return {
    rows: [header('head:kpis', titles, { to: 7 }), ...rows, row('gap:kpis', {}, { height: 10 })],
    charts: chart ? [chart] : [],
    rules: [
      { color: strongLine, rows: ['head:kpis'], from: 1, to: 7 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 7 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [7, 7]),
  };
};

function kpiRow(context: ReportContext, kpi: Figure): RowPlan {
  const key = `kpi:${kpi.id}`;
  const { format, suffix } = scaleFor(context, kpi);
  const actual = kpiCell('p:report', kpi.id);
  const target = targetCell(context, kpi.id);
  const here = (column: number) => pageCell(key, column);
  const put = (formula: Formula | undefined, style: Cell['style']): Cell =>
    formula ? { formula, style } : { value: '–', style: { ...style, color: look.byline.color } };
  const { windows } = context;
  return row(key, {
    1: { value: figureTitle(context, kpi, suffix), style: look.strong },
    [columns.actual]: put(actual, figure(format, look.strong)),
    [columns.target]: put(target, figure(format)),
    [columns.difference]: put(
      target &&
        when(
          op(call('COUNT', here(columns.actual), here(columns.target)), '<', 2),
          notAvailable,
          difference(kpi, here(columns.actual), here(columns.target), format),
        ),
      figure(differenceFormat(kpi, format)),
    ),
    [columns.before]: put(windows.previous ? kpiCell('p:previous', kpi.id) : undefined, figure(format)),
    [columns.baseline]: put(windows.baseline ? scaledBaseline(kpi) : undefined, figure(format)),
    [columns.status]: {
      formula: statusFormula(context, kpi, {
        actual: here(columns.actual),
        target: target && here(columns.target),
        format,
      }),
      style: look.status,
    },
  });
}

/** Amounts share the scale of the page, counts have each their own, and ratios are as they are. */
function scaleFor(context: ReportContext, kpi: Figure): Scale {
  if (kpi.metric) return { format: kpiFormat(context, kpi), suffix: '' };
  if (kpi.unit === 'money' || !isMeasure(kpi.id)) return pageScale(context);
  return scaleOf(kpi.unit, Math.abs(context.facts.report[kpi.id] ?? 0), '');
}

/** The baseline, its amounts scaled to as many days as the report has: totals of unequal stretches cannot be compared. */
export function scaledBaseline(kpi: Figure, to = 'p:report'): Formula {
  const value = kpiCell('p:baseline', kpi.id);
  if (kpi.metric) return value;
  const days = op(cell('kpi', to, daysColumn), '/', cell('kpi', 'p:baseline', daysColumn));
  return ifNumber(value, op(value, '*', days), notAvailable);
}
