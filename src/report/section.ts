import type { TabPlan } from '../workbook/tab-plan.ts';
import type { ReportContext } from './context.ts';

/** A stretch of a tab, from top to bottom. Adding one is its file and a line of the tab's list. */
export type Section = (context: ReportContext) => SectionPlan;

export type SectionPlan = Pick<TabPlan, 'rows'> & Partial<Pick<TabPlan, 'charts' | 'highlights' | 'rules'>>;
