import { quoteSheet, zoneName } from '../document/a1.ts';
import type { ChartPlan } from '../document/chart-plan.ts';
import { chartPlan } from '../document/chart-plan.ts';
import type { Chart, Document } from '../document/document.ts';
import type { Zone } from '../document/zone.ts';

const engineType: Readonly<Record<ChartPlan['series'][number]['kind'], 'line' | 'bar'>> = {
  line: 'line',
  area: 'line',
  bar: 'bar',
};

/** A chart as the engine draws it in its grid. */
export function engineChart(document: Document, chart: Chart) {
  const plan = chartPlan(document, chart);
  if (plan.series.length === 0) return undefined;
  const kinds = new Set(plan.series.map(({ kind }) => engineType[kind]));
  const type = kinds.size > 1 ? 'combo' : [...kinds][0];
  const name = (sheetName: string, zone: Zone): string => `${quoteSheet(sheetName)}!${zoneName(zone)}`;
  return {
    id: `figure-${chart.id}`,
    tag: 'chart',
    col: chart.anchor.column,
    row: chart.anchor.row,
    offset: { x: chart.anchor.x, y: chart.anchor.y },
    width: plan.width,
    height: plan.height,
    data: {
      chartId: `chart-${chart.id}`,
      type,
      title: { text: plan.title ?? '', bold: true, ...(plan.titleColor ? { color: plan.titleColor } : {}) },
      background: plan.background ?? '#FFFFFF',
      legendPosition: plan.legend,
      stacked: plan.stacked,
      horizontal: plan.horizontal,
      cumulative: false,
      labelsAsText: true,
      fillArea: plan.series.some(({ kind }) => kind === 'area'),
      axesDesign: {
        x: { title: { text: (plan.horizontal ? plan.valueTitle : plan.labelTitle) ?? '' } },
        y: { title: { text: (plan.horizontal ? plan.labelTitle : plan.valueTitle) ?? '' } },
      },
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: plan.series.some(({ title }) => title !== undefined),
        labelRange: plan.labels && name(plan.labels.sheet, plan.labels.titled),
        dataSets: plan.series.map((series, index) => ({
          dataSetId: String(index),
          dataRange: name(series.sheet, series.titled),
        })),
      },
      dataSetStyles: Object.fromEntries(
        plan.series.map(({ color, kind, secondAxis, label }, index) => [
          String(index),
          {
            ...(color ? { backgroundColor: color } : {}),
            ...(label ? { label } : {}),
            yAxisId: secondAxis ? 'y1' : 'y',
            type: engineType[kind],
          },
        ]),
      ),
    },
  };
}
