import type { Host, OwnTab } from './host.ts';

/** Our three tabs, by the ids that they keep whatever the user calls them. */
export const ownTabs = (host: Host): { readonly data: OwnTab; readonly kpi: OwnTab; readonly report: OwnTab } => ({
  data: host.ownTab('data', 'Campaign Data'),
  kpi: host.ownTab('kpi', 'KPI'),
  report: host.ownTab('report', 'ROI Report'),
});
