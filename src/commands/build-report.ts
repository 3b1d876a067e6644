import { writeNumbersWith } from '../problems/words.ts';
import { definitionsStamp } from '../proof/history/definitions.ts';
import { historyShown } from '../proof/history/history-shown.ts';
import { periodsOn } from '../proof/history/published-periods.ts';
import { assemble } from '../report/assemble.ts';
import type { ReportContext } from '../report/context.ts';
import { dataTab } from '../report/data-tab.ts';
import { kept } from '../report/kpi/raw-data.ts';
import { type Summary, summarise } from '../report/summary.ts';
import { readSettings } from '../settings/read-settings.ts';
import { agreedOn } from './agreed-on.ts';
import { type CameAlong, cameAlongInWords } from './came-along.ts';
import { dataStamp } from './data-stamp.ts';
import type { Host } from './host.ts';
import { keepBuild, lastBuild, type MadeOf, madeOf } from './last-build.ts';
import { layOutTabs } from './lay-out-tabs.ts';
import { leftOutIn } from './left-out.ts';
import { ownTabs } from './own-tabs.ts';
import { pageLinks } from './page-links.ts';
import { publishedBefore } from './published.ts';
import { type BuildResult, resultInWords } from './result-in-words.ts';
import { signedOn } from './signed.ts';
import { typedIn } from './typed-in.ts';

/** Reads every raw tab and writes KPI, ROI Report and Campaign Data anew, in place. All is read before anything is written. */
export function buildReport(host: Host): Built {
  return host.alone(() => {
    const work = prepare(host, true);
    const left = work.context.ledger.rows.length > 0 ? write(host, work, buildSteps) : null;
    if (left !== null) throw new Error(tooLarge);
    return finish(host, work);
  });
}

const tooLarge =
  'The report is not built to its end: there are more rows than one call has time for. Build it from Tieout’s sidebar, which goes on where a call has to stop.';

/**
 * What a build writes. From the menu it is one call; in the sidebar each is a call of its own, so that none is long and progress is real, and
 * the tabs with formulas come first: they are read before they are written, and once the data under them have changed, reading them waits
 * for all of their formulas.
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
  /** There was no time for the rows up to this one: the same step is called again with it, and goes on. */
  readonly upTo: number | null;
}

export interface Built {
  readonly summary: Summary;
  readonly result: BuildResult;
}

/** `read` looks at the raw tabs, the other steps write. Every step reads what it needs anew. */
export function buildStep(
  host: Host,
  step: 'read' | BuildStep,
  stamp: string | null,
  upTo: number | null = null,
): StepDone | null {
  return host.alone(() => {
    const work = prepare(host, step === 'tabs');
    if (stamp !== null && stamp !== work.stamp) return null;
    const { readings, ledger } = work.context;
    const empty = ledger.rows.length === 0;
    const left = step !== 'read' && !empty ? write(host, work, [step], upTo) : null;
    return {
      stamp: work.stamp,
      rows: readings.reduce((rows, { counts }) => rows + counts.used, 0),
      tabs: readings.filter(({ refused, rates }) => !refused && !rates).length,
      built: left === null && (empty || step === 'data') ? finish(host, work) : null,
      upTo: left,
    };
  });
}

interface Work {
  readonly own: ReturnType<typeof ownTabs>;
  readonly context: ReportContext;
  readonly stamp: string;
  readonly made: MadeOf;
  /** Asked before anything is written: afterwards Google would write first and answer then. */
  readonly address: string;
  /** Before anything is written. */
  readonly cameAlong: CameAlong;
}

/** What the team typed stands among formulas, so it is read only where it is written again. */
function prepare(host: Host, writesTabs: boolean): Work {
  writeNumbersWith(host.decimalSign());
  const own = ownTabs(host);
  const typed = writesTabs ? typedIn(own.report, own.tieOut, host) : new Map();
  const read = readSettings(host.keptSettings());
  // All steps of a build cut the rows alike.
  const periods = periodsOn(host.history.cells());
  const assembled = assemble(host.rawTables(), read, host.today(), typed, periods);
  const context = writesTabs ? withWhatWasSaid(host, assembled) : assembled;
  return {
    own,
    context,
    stamp: dataStamp(context),
    made: madeOf(read.settings, context.ledger),
    address: host.address(),
    cameAlong: host.cameAlong(),
  };
}

/** What was published, signed and agreed before. */
const withWhatWasSaid = (host: Host, context: ReportContext): ReportContext => ({
  ...context,
  history: historyShown(context, publishedBefore(host), () => definitionsStamp(host.digest)),
  signed: signedOn(host, context),
  agreed: agreedOn(host),
});

function write(host: Host, { own, context }: Work, steps: readonly BuildStep[], upTo: number | null = null) {
  const withRows = steps.includes('data');
  const layouts = steps.includes('tabs') ? layOutTabs(own, context) : null;
  return host.writeTabs({
    ledger: { tab: own.data, data: dataTab(context), withRows, upTo },
    laidOut: layouts
      ? [
          { tab: own.kpi, layout: layouts.kpi },
          { tab: own.report, layout: layouts.report },
          ...(layouts.tieOut ? [{ tab: own.tieOut, layout: layouts.tieOut }] : []),
        ]
      : [],
    kept: withRows ? { tab: own.kpi, values: kept } : null,
  });
}

function finish(host: Host, { own, context, stamp, made, address, cameAlong }: Work): Built {
  const { settings } = context;
  const summary = summarise(context);
  const before = lastBuild(host);
  const tabs = context.ledger.rows.length > 0 ? [own.data, own.kpi, own.report].map(({ name }) => name) : [];
  const result = resultInWords(
    summary,
    leftOutIn(context).rows,
    before && { was: before, now: made },
    tabs,
    Object.values(settings.sources).filter(({ leaveOut }) => leaveOut).length,
    settings.currency !== '',
  );
  if (tabs.length > 0) keepBuild(host, stamp, summary, made);
  const sheet = tabs.length > 0 ? host.sheetOf(own.report) : null;
  const linked = sheet === null ? result : { ...result, links: pageLinks(address, sheet) };
  if (!cameAlong) return { summary, result: linked };
  return { summary, result: { ...linked, headline: `${result.headline} ${cameAlongInWords[cameAlong]}` } };
}
