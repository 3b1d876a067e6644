import * as v from 'valibot';
import { setting } from '../setting.ts';

export const headlineKpi = setting({
  id: 'headlineKpi',
  title: 'Fifth KPI',
  says: 'The first screen shows revenue, spend, ROI, CAC and one more KPI, which is the team’s choice.',
  schema: v.picklist(['roas', 'cpa', 'cpl', 'cpc', 'cpm', 'ctr', 'cvr', 'aov']),
  fallback: 'roas',
  input: {
    kind: 'choice',
    options: ['roas', 'cpa', 'cpl', 'cpc', 'cpm', 'ctr', 'cvr', 'aov'].map((value) => ({
      value,
      label: value.toUpperCase(),
    })),
  },
});
