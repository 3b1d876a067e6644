import type { TabPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { figures, isMeasure } from '../figures.ts';
import { revenueColor } from '../look.ts';
import type { Section } from '../section.ts';
import { stack } from '../stack.ts';
import { assumptions } from './assumptions.ts';
import { channels } from './channels.ts';
import { charts } from './charts.ts';
import { choices } from './choices.ts';
import { chosen } from './chosen.ts';
import { chosenOverTime } from './chosen-over-time.ts';
import { figureColumn, pathColumn } from './columns.ts';
import { drawn } from './drawn.ts';
import { moved, movedColumns } from './moved.ts';
import { otherCosts } from './other-costs.ts';
import { overTime } from './over-time.ts';
import { periods } from './periods.ts';
import { lastPlanColumn, plan } from './plan.ts';
import { planned } from './planned.ts';
import { rawData } from './raw-data.ts';
import { lastSideColumn, unusedSides } from './sides.ts';
import { sums } from './sums.ts';

/** The KPI tab from top to bottom. */
const sections: readonly Section[] = [
  assumptions,
  periods,
  channels,
  plan,
  planned,
  overTime,
  otherCosts,
  moved,
  rawData,
  charts,
  drawn,
  chosen,
  chosenOverTime,
  choices,
  sums,
];

export function kpiTab(context: ReportContext): TabPlan {
  return {
    id: 'kpi',
    name: 'KPI',
    color: revenueColor,
    columnWidths: [
      190,
      92,
      92,
      52,
      ...figures.map(({ unit }) => (unit === 'money' ? 104 : 88)),
      84,
      ...Array.from({ length: lastSideColumn - pathColumn }, () => 104),
    ],
    hiddenColumns: [...withoutData(context), ...unusedSides(context)],
    frozenRows: 0,
    frozenColumns: 1,
    ...stack(sections.map((section) => section(context))),
  };
}

/** Columns that nothing in the data feeds, folded away; those that the tables of other columns stand in stay. */
function withoutData({ facts, plan }: ReportContext): number[] {
  const last = Math.max(movedColumns.change, plan && plan.lines.length > 0 ? lastPlanColumn(plan) : 0);
  return figures
    .filter(({ id, metric }) => {
      if (isMeasure(id)) return !facts.present.has(id);
      return metric?.arguments.some(({ name }) => isMeasure(name) && !facts.present.has(name)) ?? false;
    })
    .map(({ id }) => figureColumn(id))
    .filter((column) => column > last);
}
