import { writeNumbersWith } from '../problems/words.ts';
import { definitionsStamp } from '../proof/history/definitions.ts';
import { entryOf } from '../proof/history/entry-of.ts';
import { verifiedWords } from '../proof/history/fault-words.ts';
import { verify } from '../proof/history/verify.ts';
import { assemble } from '../report/assemble.ts';
import type { ReportContext } from '../report/context.ts';
import { longPeriod } from '../report/windows.ts';
import { readSettings } from '../settings/read-settings.ts';
import { stampText } from './clock.ts';
import { dataStamp, tablesRead } from './data-stamp.ts';
import type { Host } from './host.ts';
import { lastBuild } from './last-build.ts';
import { publish, publishedBefore } from './published.ts';

const unknown = 'unknown';

/** Publishes what the page says of its period. Returns what was done, or why nothing was, in words. */
export const publishPeriod = (host: Host): string =>
  host.alone(() => {
    writeNumbersWith(host.decimalSign());
    const read = readSettings(host.keptSettings());
    const context = assemble(host.rawTables(), read, host.today(), new Map());
    const period = context.windows.report;
    const why = whyNot(host, context);
    if (why || !period) return `Nothing was published. ${why}`;
    const before = publishedBefore(host);
    const verified = verify(before.segments, before.head);
    const who = read.settings.preparer || unknown;
    const entry = entryOf(context, period, {
      at: stampText(host.now()),
      who,
      definitions: definitionsStamp(host.digest),
      inputs: host.digest(JSON.stringify(tablesRead(context))),
      settings: read.settings,
    });
    const number = publish(host, before, entry);
    const by = who === unknown ? 'by unknown: a name can be set under Sign-off in Settings' : `by ${who}`;
    const faulty = verified.fault ? ` What was published before is not whole: ${verifiedWords(verified)}` : '';
    return `Published as entry ${number} of History: ${longPeriod(period)}, ${by}.${faulty}`;
  });

/** What is published is what the page says. */
function whyNot(host: Host, context: ReportContext): string | null {
  const { ledger, windows, facts } = context;
  const built = lastBuild(host);
  if (ledger.rows.length === 0 || !built) return 'There is no report yet: build it first.';
  if (built.stamp !== dataStamp(context))
    return 'Raw data or settings have changed since the report was built: build it, look at it, then publish.';
  if (!windows.report) return 'No row bears a date, so there is no period to publish.';
  if (windows.all && facts.undated)
    return 'The figures count rows without a date, which belong to no period: choose a report period in Settings.';
  return null;
}
