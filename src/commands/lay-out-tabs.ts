import type { ReportContext } from '../report/context.ts';
import { kpiTab } from '../report/kpi/kpi-tab.ts';
import { rawTabOf } from '../report/kpi/raw-data.ts';
import { reportTab } from '../report/page/report-tab.ts';
import { layOut, type TabLayout } from '../workbook/lay-out.ts';
import { type Placement, placeRows } from '../workbook/place-rows.ts';
import type { TabPlan } from '../workbook/tab-plan.ts';
import type { OwnTab } from './host.ts';
import type { ownTabs } from './own-tabs.ts';

type Own = ReturnType<typeof ownTabs>;

/** Where each cell of KPI and ROI Report goes, among what the user keeps there. */
export function layOutTabs(own: Own, context: ReportContext): Record<'kpi' | 'report', TabLayout> {
  const plans = { kpi: kpiTab(context), report: reportTab(context) };
  const placements = { kpi: place(plans.kpi, own.kpi), report: place(plans.report, own.report) };
  const { length } = context.ledger.rows;
  const rowOf = (tab: string, row: string): number => {
    if (rawTabOf(tab) !== undefined) return Number(row);
    if (tab === 'data') return row === 'last' ? length + 1 : row === 'first' ? 2 : Number(row);
    const found = placements[tab as 'kpi' | 'report'].rowOf.get(row);
    if (found === undefined) throw new Error(`tab ${tab} has no row ${row}`);
    return found;
  };
  const tabName = (tab: string) => rawTabOf(tab) ?? own[tab as keyof Own].name;
  const laidOut = (id: 'kpi' | 'report') => layOut(plans[id], placements[id], { tabName, rowOf });
  return { kpi: laidOut('kpi'), report: laidOut('report') };
}

/** The row keys stand in the column behind ours, so that they move with the rows whatever the user does to them. */
const keysOf = ({ contents }: OwnTab, keyColumn: number): string[] => {
  const keys = contents.map((row) => String(row[keyColumn - 1] ?? ''));
  // Below the last of our rows all is the user's.
  while (keys.length > 0 && keys.at(-1) === '') keys.pop();
  return keys;
};

function place(plan: TabPlan, tab: OwnTab): Placement {
  const keyColumn = plan.columnWidths.length + 1;
  return placeRows(
    keysOf(tab, keyColumn),
    plan.rows.map(({ key }) => key),
    (row) => (tab.contents[row - 1] ?? []).slice(keyColumn).some((value) => value !== ''),
  );
}
