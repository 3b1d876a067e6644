import type { TabPlan } from '../workbook/tab-plan.ts';
import type { SectionPlan } from './section.ts';

/** Sections one below the other. */
export const stack = (sections: readonly SectionPlan[]): Pick<TabPlan, 'rows' | 'charts' | 'highlights' | 'rules'> => ({
  rows: sections.flatMap(({ rows }) => rows),
  charts: sections.flatMap(({ charts = [] }) => charts),
  highlights: sections.flatMap(({ highlights = [] }) => highlights),
  rules: sections.flatMap(({ rules = [] }) => rules),
});
