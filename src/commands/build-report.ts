import { writeNumbersWith } from '../problems/words.ts';
import { assemble } from '../report/assemble.ts';
import type { ReportContext } from '../report/context.ts';
import { dataTab } from '../report/data-tab.ts';
import { kpiTab } from '../report/kpi/kpi-tab.ts';
import { rawTabOf } from '../report/kpi/raw-data.ts';
import { pageColumns } from '../report/page/columns.ts';
import { followUpColumns } from '../report/page/follow-up.ts';
import { reportTab } from '../report/page/report-tab.ts';
import { type Summary, summarise } from '../report/summary.ts';
import { readSettings } from '../settings/read-settings.ts';
import { layOut, type TabLayout } from '../workbook/lay-out.ts';
import { type Placement, placeRows } from '../workbook/place-rows.ts';
import type { TabPlan } from '../workbook/tab-plan.ts';
import { dataStamp } from './data-stamp.ts';
import type { Host, OwnTab } from './host.ts';
import { keepBuild, lastBuild } from './last-build.ts';
import { ownTabs } from './own-tabs.ts';
import { type BuildResult, resultInWords } from './result-in-words.ts';

/** Reads every raw tab and writes KPI, ROI Report and Campaign Data anew, in place. All is read before anything is written. */
export function buildReport(host: Host): Built {
  return host.alone(() => {
    const work = prepare(host, true);
    if (work.context.ledger.rows.length > 0) for (const step of buildSteps) write[step](host, work);
    return finish(host, work);
  });
}

/**
 * What a build writes, in this order. Each can be a call of its own, so that none is long and progress is real. The tabs with formulas come
 * first: they are read before they are written, and once the data under them have changed, reading them waits for all of their formulas.
 */
export const buildSteps = ['tabs', 'data'] as const;
export type BuildStep = (typeof buildSteps)[number];

export interface StepDone {
  /** What the raw tabs held. A later step is refused where they hold something else by then. */
  readonly stamp: string;
  readonly rows: number;
  readonly tabs: number;
  /** After the last step, or at once where there is nothing to build from. */
  readonly built: Built | null;
}

export interface Built {
  readonly summary: Summary;
  readonly result: BuildResult;
}

/** `read` looks at the raw tabs, the other steps write. Every step reads what it needs anew. */
export function buildStep(host: Host, step: 'read' | BuildStep, stamp: string | null): StepDone | null {
  return host.alone(() => {
    const work = prepare(host, step === 'tabs');
    if (stamp !== null && stamp !== work.stamp) return null;
    const { readings, ledger } = work.context;
    const empty = ledger.rows.length === 0;
    if (step !== 'read' && !empty) write[step](host, work);
    return {
      stamp: work.stamp,
      rows: readings.reduce((rows, { counts }) => rows + counts.used, 0),
      tabs: readings.filter(({ refused }) => !refused).length,
      built: empty || step === 'data' ? finish(host, work) : null,
    };
  });
}

type Own = ReturnType<typeof ownTabs>;

interface Work {
  readonly own: Own;
  readonly context: ReportContext;
  readonly stamp: string;
  /** Planned once, and only where they are written. */
  readonly layouts: () => Readonly<Record<'kpi' | 'report', TabLayout>>;
}

/** What the team typed stands among formulas, so it is read only where it is written again. */
function prepare(host: Host, writesTabs: boolean): Work {
  writeNumbersWith(host.decimalSign());
  const own = ownTabs(host);
  const typed = writesTabs ? typedIn(own.report, host) : new Map();
  const context = assemble(host.rawTables(), readSettings(host.keptSettings()), host.today(), typed);
  let layouts: ReturnType<Work['layouts']> | undefined;
  return {
    own,
    context,
    stamp: dataStamp(context),
    layouts() {
      layouts ??= layOutTabs(own, context);
      return layouts;
    },
  };
}

const write: Readonly<Record<BuildStep, (host: Host, work: Work) => void>> = {
  tabs(host, { own, context, layouts }) {
    const { kpi, report } = layouts();
    // A formula that points at rows that are not there yet would stay broken.
    host.makeRoom(own.data, context.ledger.rows.length + 1, dataTab(context).columns.length);
    host.writeTab(own.kpi, kpi);
    host.writeTab(own.report, report);
  },
  data(host, { own, context }) {
    host.writeData(own.data, dataTab(context));
    host.show(own.report.name);
  },
};

function layOutTabs(own: Own, context: ReportContext): Record<'kpi' | 'report', TabLayout> {
  const plans = { kpi: kpiTab(context), report: reportTab(context) };
  const placements = { kpi: place(plans.kpi, own.kpi), report: place(plans.report, own.report) };
  const { length } = context.ledger.rows;
  const rowOf = (tab: string, row: string): number => {
    if (rawTabOf(tab) !== undefined) return Number(row);
    if (tab === 'data') return row === 'last' ? length + 1 : 2;
    const found = placements[tab as 'kpi' | 'report'].rowOf.get(row);
    if (found === undefined) throw new Error(`tab ${tab} has no row ${row}`);
    return found;
  };
  const tabName = (tab: string) => rawTabOf(tab) ?? own[tab as keyof Own].name;
  const laidOut = (id: 'kpi' | 'report') => layOut(plans[id], placements[id], { tabName, rowOf });
  return { kpi: laidOut('kpi'), report: laidOut('report') };
}

function finish(host: Host, { own, context, stamp }: Work): Built {
  const { settings } = context;
  const summary = summarise(context);
  const before = lastBuild(host);
  const tabs = context.ledger.rows.length > 0 ? [own.data, own.kpi, own.report].map(({ name }) => name) : [];
  const result = resultInWords(
    summary,
    before,
    tabs,
    Object.values(settings.sources).filter(({ leaveOut }) => leaveOut).length,
    settings.currency !== '',
  );
  if (tabs.length > 0) keepBuild(host, stamp, summary);
  return { summary, result };
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
