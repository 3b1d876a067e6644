import { assemble } from '../report/assemble.ts';
import type { ReportContext } from '../report/context.ts';
import { readSettings } from '../settings/read-settings.ts';
import { dataStamp } from './data-stamp.ts';
import type { Host } from './host.ts';
import { lastBuild } from './last-build.ts';

/** What the page was made from, or in words why it cannot be published or signed: only what it shows can. */
export function freshPage(host: Host): ReportContext | string {
  const context = assemble(host.rawTables(), readSettings(host.keptSettings()), host.today(), new Map());
  const built = lastBuild(host);
  if (context.ledger.rows.length === 0 || !built) return 'There is no report yet: build it first.';
  return built.stamp === dataStamp(context)
    ? context
    : 'Raw data or settings have changed since the report was built: build it and look at it first.';
}
