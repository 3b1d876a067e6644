import { writeNumbersWith } from '../problems/words.ts';
import { definitionsStamp } from '../proof/history/definitions.ts';
import { entryOf } from '../proof/history/entry-of.ts';
import { verifiedWords } from '../proof/history/fault-words.ts';
import { verify } from '../proof/history/verify.ts';
import { longPeriod } from '../report/windows.ts';
import { readSettings } from '../settings/read-settings.ts';
import { stampText } from './clock.ts';
import { tablesRead } from './data-stamp.ts';
import { freshPage } from './fresh-page.ts';
import type { Host } from './host.ts';
import { publish, publishedBefore } from './published.ts';

const unknown = 'unknown';

/** Publishes what the page says of its period. Returns what was done, or why nothing was, in words. */
export const publishPeriod = (host: Host): string =>
  host.alone(() => {
    writeNumbersWith(host.decimalSign());
    const context = freshPage(host);
    if (typeof context === 'string') return `Nothing was published. ${context}`;
    const { settings } = readSettings(host.keptSettings());
    const { report: period, all } = context.windows;
    if (!period) return 'Nothing was published. No row bears a date, so there is no period.';
    if (all && context.facts.undated)
      return 'Nothing was published. The figures count rows without a date, which belong to no period: choose a report period in Settings.';
    const before = publishedBefore(host);
    const verified = verify(before.segments, before.head);
    const who = settings.preparer || unknown;
    const entry = entryOf(context, period, {
      at: stampText(host.now()),
      who,
      definitions: definitionsStamp(host.digest),
      inputs: host.digest(JSON.stringify(tablesRead(context))),
      settings,
    });
    const number = publish(host, before, entry);
    const by = who === unknown ? 'by unknown: a name can be set under Sign-off in Settings' : `by ${who}`;
    const faulty = verified.fault ? ` What was published before is not whole: ${verifiedWords(verified)}` : '';
    return `Published as entry ${number} of History: ${longPeriod(period)}, ${by}.${faulty}`;
  });
