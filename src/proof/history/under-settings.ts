import { assemble } from '../../report/assemble.ts';
import type { ReportContext } from '../../report/context.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { canonical } from './canonical.ts';
import type { Entry } from './entry.ts';
import { periodOf } from './published-periods.ts';

/** Settings that the rows are read by, and those that only figures are worked out with. */
const ofRows = ['sources', 'rates', 'currency', 'channelNames', 'revenueFrom', 'fiscalYear'] as const;
const ofFigures = ['margin', 'otherCosts'] as const;
export type Moving = (typeof ofRows)[number] | (typeof ofFigures)[number];

/** To read all rows once more takes as long as it took the first time. */
const mostRows = 20_000;

export const changedSettings = ({ settings }: ReportContext, entry: Entry): Moving[] =>
  [...ofFigures, ...ofRows].filter(
    (id) => entry.settings[id] !== undefined && entry.settings[id] !== canonical(settings[id]),
  );

/**
 * What the raw data of today come to under the settings that an entry was published with: what is other than it was is then of the data,
 * and what is other than today is of the settings. Null where that would take too long.
 */
export function underSettings(context: ReportContext, entry: Entry): ReportContext | null {
  const changed = changedSettings(context, entry);
  const { settings: were } = readSettings(
    Object.fromEntries(changed.map((id) => [id, JSON.parse(entry.settings[id] as string)])),
  );
  const settings: Settings = { ...context.settings, ...Object.fromEntries(changed.map((id) => [id, were[id]])) };
  if (changed.every((id) => (ofFigures as readonly string[]).includes(id))) return { ...context, settings };
  if (context.ledger.rows.length > mostRows) return null;
  return assemble(context.tables, { settings, refused: [] }, context.today, context.typed, [periodOf(entry)]);
}
