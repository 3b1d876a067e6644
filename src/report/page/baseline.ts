import { cell, op } from '../../workbook/formula.ts';
import type { ChartPlan, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeRow, beforeWords, noBefore } from '../before.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { figureSays } from '../figure-says.ts';
import { figureTitle } from '../figure-title.ts';
import { figureValue } from '../figure-value.ts';
import { type Figure, figures, isMeasure, net } from '../figures.ts';
import { daysColumn, kpiCell } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { figure, line, look, revenueColor, spendColor, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { ifNumber, unsigned } from '../words.ts';
import { resultColumns, resultKey } from './result-cells.ts';
import { header, heading, row, textRow } from './table.ts';

const merges = [
  [2, 3],
  [4, 5],
  [7, 12],
] as const;

/** 2 of 7: where things stood before. */
export const baseline: Section = (context) => {
  const { before } = context.windows;
  if (!before) {
    const without = withoutData(context);
    return {
      rows: [
        ...heading('baseline', '2  Baseline performance', 'Where the KPIs stood before.'),
        textRow('baseline-none', {
          value: without ? `No baseline. ${without.says} ${without.way}` : noBefore(context),
          style: look.small,
        }),
      ],
    };
  }
  const shown = shownFigures(context);
  const rows = shown.map((kpi): RowPlan => {
    const value = kpiCell(beforeRow, kpi.id);
    const monthly = op(op(op(value, '/', cell('kpi', beforeRow, daysColumn)), '*', 365), '/', 12);
    return row(
      `baseline:${kpi.id}`,
      {
        1: { value: figureTitle(context, kpi), style: look.plain },
        2: { formula: unsigned(value, kpiFormat(context, kpi)), style: figure(kpiFormat(context, kpi)) },
        4: kpi.metric
          ? { value: '–', style: { ...look.byline, align: 'right' } }
          : { formula: ifNumber(value, monthly, notAvailable), style: figure(kpiFormat(context, kpi)) },
        7: { value: figureSays(context, kpi), style: look.small },
      },
      {
        merges,
      },
    );
  });
  const chart = chartOf(context, beforeWords[before.is].label);
  return {
    rows: [
      ...heading(
        'baseline',
        '2  Baseline performance',
        `Where the KPIs stood before: ${longPeriod(before.period)} (${daysIn(before.period)} days), ${beforeWords[before.is].how}.`,
      ),
      header(
        'head:baseline',
        { 1: 'KPI', 2: 'In the baseline', 4: 'An average month', 7: 'What it means' },
        {
          left: [7],
          merges,
        },
      ),
      ...rows,
      ...(chart.length > 0 ? Array.from({ length: chartRows }, (_, i) => row(`baseline-chart:${i}`, {})) : []),
    ],
    charts: chart,
    rules: [
      { color: strongLine, rows: ['head:baseline'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};

const chartRows = 11;
const defaultHeight = 21;

/** The money of the baseline beside that of the report period, as the results hold them: scaled to as many days. */
function chartOf(context: ReportContext, before: string): ChartPlan[] {
  const isKnown = (kpi: Figure) =>
    figureValue(context, kpi, 'before') !== undefined && figureValue(context, kpi, 'report') !== undefined;
  const money = shownFigures(context).filter(({ id }) => id === 'cost' || id === 'revenue' || id === net.id);
  // They stand below each other there, and what is not known is drawn by some as a 0.
  const unknown = money.findIndex((kpi) => !isKnown(kpi));
  const drawn = unknown < 0 ? money : money.slice(0, unknown);
  const [first, last] = [drawn[0], drawn[drawn.length - 1]];
  if (!first || !last) return [];
  return [
    {
      id: 'page-baseline',
      kind: 'column',
      title: `${before} against the report period${inCurrency(context)}`,
      at: { row: 'baseline-chart:0', column: 1, width: 760, height: chartRows * defaultHeight },
      tab: 'report',
      header: 'head:results',
      first: resultKey(first),
      last: resultKey(last),
      labels: 1,
      series: [
        { column: resultColumns.before, color: spendColor, name: 'Before' },
        { column: resultColumns.now, color: revenueColor, name: 'Now' },
      ],
    },
  ];
}

/** Figures that something in the data feeds. */
export const shownFigures = ({ facts }: ReportContext): Figure[] =>
  figures.filter(({ id, metric }) =>
    isMeasure(id)
      ? facts.present.has(id)
      : metric
        ? metric.arguments.every(({ name }) => !isMeasure(name) || facts.present.has(name))
        : facts.present.has('revenue') && facts.present.has('cost'),
  );
