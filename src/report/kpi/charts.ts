import type { ChartPlan } from '../../workbook/tab-plan.ts';
import { chartedOnKpi } from '../charted.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf } from '../figures.ts';
import { good, revenueColor, spendColor } from '../look.ts';
import type { Section } from '../section.ts';
import { chosenHead, chosenStepKey } from './chosen-over-time.ts';
import { figureColumn, labelColumn } from './columns.ts';
import { drawnHead, drawnKey, isThere } from './drawn.ts';
import { sectionTitle } from './headings.ts';
import { type StepRow, stepRows } from './over-time.ts';

/** A chart of figures of the KPI tab, step by step, where `isChosen` those of the channel that the page shows; null where there are too few steps to draw a line. */
export function chartOverTime(
  context: ReportContext,
  chart: { id: string; title: string; figures: readonly string[]; at: ChartPlan['at']; isChosen?: boolean },
): ChartPlan | null {
  const steps = stepRows(context);
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2) return null;
  const figures = chart.figures.flatMap((id) => figureOf(id) ?? []);
  if (figures.length === 0) return null;
  const key = chart.isChosen ? chosenStepKey : drawnKey;
  const colors = chart.figures.length === 1 ? [good] : [spendColor, revenueColor];
  return {
    id: chart.id,
    kind: 'line',
    title: chart.title,
    at: chart.at,
    tab: 'kpi',
    header: chart.isChosen ? chosenHead : drawnHead,
    first: key(first),
    last: key(last),
    points: figures.some((figure) => standsAlone(context, steps, figure)),
    labels: labelColumn,
    series: figures.map(({ id, title }, i) => ({ column: figureColumn(id), color: colors[i] ?? good, name: title })),
  };
}

/** A figure between two gaps makes no line, so it is seen as a point alone. */
function standsAlone(context: ReportContext, steps: readonly StepRow[], shown: Figure): boolean {
  const there = steps.map((step) => isThere(context, step, shown));
  return there.some((is, i) => is && !there[i - 1] && !there[i + 1]);
}

/** The KPIs over time, two beside each other. */
export const charts: Section = (context) => {
  const drawn = chartedOnKpi(context);
  const rowsEach = 14;
  const pairs = Math.ceil(drawn.length / 3);
  const rows = Array.from({ length: pairs * rowsEach }, (_, i) => ({ key: `chart-space:${i}`, cells: [] }));
  const placed = drawn.flatMap((id, i) => {
    const title = figureOf(id)?.title ?? id;
    const chart = chartOverTime(context, {
      id: `kpi-${id}`,
      title: `${title} over time`,
      figures: [id],
      at: {
        row: `chart-space:${Math.floor(i / 3) * rowsEach}`,
        column: [1, 5, 10][i % 3] as number,
        width: 420,
        height: 270,
      },
    });
    return chart ? [chart] : [];
  });
  return placed.length === 0
    ? { rows: [] }
    : {
        rows: [...sectionTitle('charts', 'Charts', 'The KPIs over time; the cells that they draw are below.'), ...rows],
        charts: placed,
      };
};
