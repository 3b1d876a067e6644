import { assemble } from '../report/assemble.ts';
import { dataTab } from '../report/data-tab.ts';
import { kpiTab } from '../report/kpi/kpi-tab.ts';
import { pageColumns } from '../report/page/columns.ts';
import { followUpColumns } from '../report/page/follow-up.ts';
import { reportTab } from '../report/page/report-tab.ts';
import { type Summary, summarise } from '../report/summary.ts';
import { readSettings } from '../settings/read-settings.ts';
import { layOut, type Standing, type TabLayout } from '../workbook/lay-out.ts';
import { type Placement, placeRows } from '../workbook/place-rows.ts';
import type { TabPlan } from '../workbook/tab-plan.ts';
import { command } from './command.ts';
import type { Host, OwnTab } from './host.ts';

/** Reads every raw tab and writes Campaign Data, KPI and ROI Report anew, in place. All is read before anything is written. */
export const buildReport = command({
  id: 'buildReport',
  title: 'Build KPI and ROI Report',
  says: 'Reads the raw tabs and writes Campaign Data, KPI and ROI Report.',
  run: (host: Host): Summary => host.alone(() => build(host)),
});

function build(host: Host): Summary {
  const own = {
    data: host.ownTab('data', 'Campaign Data'),
    kpi: host.ownTab('kpi', 'KPI'),
    report: host.ownTab('report', 'ROI Report'),
  };
  const context = assemble(
    host.rawTables(),
    readSettings(host.keptSettings()),
    host.today(),
    typedIn(own.report, host),
  );
  const summary = summarise(context);
  if (context.ledger.rows.length === 0) return summary;

  const data = dataTab(context);
  const plans = [kpiTab(context), reportTab(context)];
  const placements = new Map(plans.map((plan) => [plan.id, place(plan, own[plan.id as keyof typeof own])]));
  const rowOf = (tab: string, row: string): number => {
    if (tab === 'data') return row === 'last' ? data.length + 1 : 2;
    const found = placements.get(tab)?.rowOf.get(row);
    if (found === undefined) throw new Error(`tab ${tab} has no row ${row}`);
    return found;
  };
  const tabName = (tab: string) => own[tab as keyof typeof own].name;
  const layouts = plans.map((plan): [OwnTab, TabLayout] => {
    const tab = own[plan.id as keyof typeof own];
    const placement = placements.get(plan.id) as Placement;
    return [tab, layOut(plan, placement, { tabName, rowOf }, standing(tab, plan, placement))];
  });
  host.writeData(own.data, data);
  for (const [tab, layout] of layouts) host.writeTab(tab, layout);
  host.show(own.report.name);
  return summary;
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

/** What stands in the rows that the user inserted among ours, by where they are after the rebuild. */
function standing(tab: OwnTab, plan: TabPlan, { orphans }: Placement): Standing {
  const keys = keysOf(tab, plan.columnWidths.length + 1);
  const users = new Map(orphans.filter(({ was }) => keys[was - 1] === '').map(({ row, was }) => [row, was]));
  return (row, column) => tab.contents[(users.get(row) ?? 0) - 1]?.[column - 1] ?? '';
}

/** Owner, date and action of the follow-up list, as the team typed them. */
function typedIn(report: OwnTab, host: Host): Map<string, Map<number, string | number>> {
  const { owner, since, action } = followUpColumns;
  const typed = new Map<string, Map<number, string | number>>();
  for (const row of report.contents) {
    const key = String(row[pageColumns] ?? '');
    if (!key.startsWith('follow:')) continue;
    const values = new Map<number, string | number>();
    for (const column of [owner, since, action]) {
      const found = row[column - 1];
      const value = found instanceof Date ? host.daySerial(found) : found;
      if (typeof value === 'number' || (typeof value === 'string' && value !== '')) values.set(column, value);
    }
    typed.set(key, values);
  }
  return typed;
}
