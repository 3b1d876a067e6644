import { chartedOnPage } from '../charted.ts';
import { inCurrency } from '../context.ts';
import { figureOf } from '../figures.ts';
import { chartOverTime } from '../kpi/charts.ts';
import { look } from '../look.ts';
import type { Section } from '../section.ts';
import { heading, row, textRow } from './table.ts';

const rowsHigh = 10;
const height = rowsHigh * 21;

/** 4 of 7: the KPIs over time. */
export const kpiCharts: Section = (context) => {
  const wanted = chartedOnPage(context);
  const charts = wanted.flatMap((id, i) => {
    const shown = figureOf(id);
    const chart = chartOverTime(context, {
      id: `report-${id}`,
      title: `${shown?.title ?? id}${shown?.unit === 'money' ? inCurrency(context) : ''} over time`,
      figures: [id],
      at: { row: 'kpi-charts:0', column: [1, 5, 9][i] as number, width: [412, 372, 396][i] as number, height },
    });
    return chart ? [chart] : [];
  });
  const title = heading(
    'kpi-charts',
    '4  KPIs',
    `How the KPIs moved, ${context.grain} by ${context.grain}; the figures are on the KPI tab.`,
  );
  if (charts.length === 0) {
    return {
      rows: [
        ...title,
        textRow('kpi-charts-none', {
          value:
            'Nothing to draw: it takes two steps with dates. Add earlier exports, or choose a shorter step in Tieout ▸ Settings.',
          style: look.small,
        }),
      ],
    };
  }
  return { rows: [...title, ...Array.from({ length: rowsHigh }, (_, i) => row(`kpi-charts:${i}`, {}))], charts };
};
