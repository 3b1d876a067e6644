import { isoDay } from '../../intake/columns/day-serial.ts';
import type { Period } from '../../intake/reading.ts';
import type { ReportContext } from '../../report/context.ts';
import { figureValue } from '../../report/figure-value.ts';
import { figures } from '../../report/figures.ts';
import type { Settings } from '../../settings/settings.ts';
import { canonical } from './canonical.ts';
import type { Entry, Published } from './entry.ts';
import { sourceLines } from './source-lines.ts';

/** What of an entry the figures do not say. */
export type Publishing = Pick<Entry, 'at' | 'who' | 'definitions' | 'inputs'> & {
  /** As they are kept, before anything of the data is known. */
  readonly settings: Settings;
};

/** A period as the page shows it. */
export function entryOf(context: ReportContext, period: Period, { settings, ...made }: Publishing): Entry {
  const { ledger, facts } = context;
  return {
    from: isoDay(period.from),
    to: isoDay(period.to),
    currency: ledger.currency,
    ...made,
    settings: Object.fromEntries(Object.entries(settings).map(([id, value]) => [id, canonical(value)])),
    figures: figures.map(({ id }) => id),
    all: figuresOf(context, period),
    channels: [...facts.reportByChannel.keys()].map((name) => ({ name, values: figuresOf(context, period, name) })),
    sources: sourceLines(ledger, period),
  };
}

export const figuresOf = (context: ReportContext, period: Period, channel?: string): Published[] =>
  figures.map((figure) => figureValue(context, figure, period, channel));
