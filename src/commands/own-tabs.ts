import type { Host, OwnTab } from './host.ts';

/** Our tabs, by the ids that they keep whatever the user calls them. Tie-out is made where there are books. */
export const ownTabs = (host: Host): Readonly<Record<'data' | 'kpi' | 'report' | 'tieOut', OwnTab>> => ({
  data: host.ownTab('data', 'Campaign Data'),
  kpi: host.ownTab('kpi', 'KPI'),
  report: host.ownTab('report', 'ROI Report'),
  tieOut: host.ownTab('tieOut', 'Tie-out'),
});
