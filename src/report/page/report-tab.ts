import type { TabPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { good } from '../look.ts';
import type { Section } from '../section.ts';
import { stack } from '../stack.ts';
import { activities } from './activities.ts';
import { agreement } from './agreement.ts';
import { assumptions } from './assumptions.ts';
import { baseline } from './baseline.ts';
import { calculation } from './calculation.ts';
import { channelTable } from './channel-table.ts';
import { pageWidths } from './columns.ts';
import { definitions } from './definitions.ts';
import { followUp } from './follow-up.ts';
import { headline } from './headline.ts';
import { heldBack } from './held-back.ts';
import { kpiCharts } from './kpi-charts.ts';
import { kpiTable } from './kpi-table.ts';
import { nextSteps } from './next-steps.ts';
import { objectives } from './objectives.ts';
import { plan } from './plan.ts';
import { recommendations } from './recommendations.ts';
import { restatements } from './restatements.ts';
import { results } from './results.ts';
import { signOff } from './sign-off.ts';
import { sources } from './sources.ts';

/** The CEO's page: the first five are its first screen, then the seven elements, then what was agreed and where it all comes from. */
const sections: readonly Section[] = [
  headline,
  kpiTable,
  channelTable,
  assumptions,
  nextSteps,
  objectives,
  baseline,
  activities,
  plan,
  kpiCharts,
  results,
  calculation,
  recommendations,
  followUp,
  signOff,
  restatements,
  agreement,
  definitions,
  sources,
  heldBack,
];

export function reportTab(context: ReportContext): TabPlan {
  return {
    id: 'report',
    name: 'ROI Report',
    color: good,
    columnWidths: pageWidths,
    hiddenColumns: [],
    frozenRows: 3,
    frozenColumns: 0,
    ...stack(sections.map((section) => section(context))),
  };
}
