import { tieOutTab } from '../proof/tie-out/tab/tie-out-tab.ts';
import { tiedSides } from '../proof/tie-out/tab/tied.ts';
import type { ReportContext } from '../report/context.ts';
import { kpiTab } from '../report/kpi/kpi-tab.ts';
import { rawTabOf } from '../report/kpi/raw-data.ts';
import { reportTab } from '../report/page/report-tab.ts';
import { layOut, type TabLayout } from '../workbook/lay-out.ts';
import { type Placement, placeRows } from '../workbook/place-rows.ts';
import type { TabPlan } from '../workbook/tab-plan.ts';
import { unfinished, usersRow } from '../workbook/unfinished.ts';
import type { OwnTab } from './host.ts';
import type { ownTabs } from './own-tabs.ts';

type Own = ReturnType<typeof ownTabs>;

type Page = 'kpi' | 'report' | 'tieOut';

interface Layouts {
  readonly kpi: TabLayout;
  readonly report: TabLayout;
  /** Where there are books, or were: what it said then must not stay. */
  readonly tieOut: TabLayout | null;
}

/** Where each cell of our tabs with formulas goes, among what the user keeps there. */
export function layOutTabs(own: Own, context: ReportContext): Layouts {
  const tied = tiedSides(context);
  const plans = { kpi: kpiTab(context), report: reportTab(context), tieOut: tieOutTab(context, tied) };
  const placements = {
    kpi: place(plans.kpi, own.kpi),
    report: place(plans.report, own.report),
    tieOut: place(plans.tieOut, own.tieOut),
  };
  const { length } = context.ledger.rows;
  const rowOf = (tab: string, row: string): number => {
    if (rawTabOf(tab) !== undefined) return Number(row);
    if (tab === 'data') return row === 'last' ? length + 1 : row === 'first' ? 2 : Number(row);
    const found = placements[tab as Page].rowOf.get(row);
    if (found === undefined) throw new Error(`tab ${tab} has no row ${row}`);
    return found;
  };
  const tabName = (tab: string) => rawTabOf(tab) ?? own[tab as keyof Own].name;
  const laidOut = (id: Page) => layOut(plans[id], placements[id], { tabName, rowOf });
  const hasTieOut = tied.length > 0 || own.tieOut.exists;
  return { kpi: laidOut('kpi'), report: laidOut('report'), tieOut: hasTieOut ? laidOut('tieOut') : null };
}

/**
 * The row keys stand in the column behind ours, so that they move with the rows whatever the user does to them. Where a build broke off, an
 * empty row without a key is one that it had inserted: the rows of the user’s bear a word there.
 */
const keysOf = ({ contents }: OwnTab, keyColumn: number): string[] => {
  const brokeOff = contents.some(([first]) => first === unfinished);
  const keys = contents.map((row) => {
    const key = String(row[keyColumn - 1] ?? '');
    if (key === usersRow) return '';
    return key === '' && brokeOff && row.every((value) => value === '') ? 'inserted:' : key;
  });
  // Below the last of our rows all is the user's.
  while (keys.length > 0 && keys.at(-1) === '') keys.pop();
  return keys;
};

function place(plan: TabPlan, tab: OwnTab): Placement {
  const keyColumn = plan.columnWidths.length + 1;
  const placement = placeRows(
    keysOf(tab, keyColumn),
    plan.rows.map(({ key }) => key),
    (row) => (tab.contents[row - 1] ?? []).slice(keyColumn).some((value) => value !== ''),
  );
  // On a tab that holds nothing there is nothing to move.
  const isBlank = tab.contents.every((row) => row.every((value) => value === ''));
  return isBlank ? { ...placement, steps: [] } : placement;
}
