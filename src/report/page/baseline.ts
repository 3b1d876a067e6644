import { cell, op } from '../../workbook/formula.ts';
import type { RowPlan } from '../../workbook/tab-plan.ts';
import { beforeRow, beforeWords, noBefore } from '../before.ts';
import type { ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { figureSays } from '../figure-says.ts';
import { figureTitle } from '../figure-title.ts';
import { type Figure, figures, isMeasure } from '../figures.ts';
import { daysColumn, kpiCell } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { ifNumber } from '../words.ts';
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
        2: { formula: value, style: figure(kpiFormat(context, kpi)) },
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
    ],
    rules: [
      { color: strongLine, rows: ['head:baseline'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};

/** Figures that something in the data feeds. */
export const shownFigures = ({ facts }: ReportContext): Figure[] =>
  figures.filter(({ id, metric }) =>
    isMeasure(id)
      ? facts.present.has(id)
      : metric
        ? metric.arguments.every(({ name }) => !isMeasure(name) || facts.present.has(name))
        : facts.present.has('revenue') && facts.present.has('cost'),
  );
