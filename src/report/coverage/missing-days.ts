import type { Measure } from '../../intake/campaign-rows.ts';
import type { Period } from '../../intake/reading.ts';
import type { ReportContext } from '../context.ts';
import { daysIn } from '../days-in.ts';
import { type Figure, measuresIn } from '../figures.ts';
import { type SourceDays, shortestGap } from './source-days.ts';

/** Days of a period that a source leaves out, which speaks of others of them day by day. */
export interface MissingDays {
  readonly source: SourceDays;
  readonly days: readonly Period[];
}

export function missingDays({ sources }: Pick<ReportContext, 'sources'>, period: Period | null): MissingDays[] {
  if (!period) return [];
  return sources.flatMap((source) => {
    const { days: own, gaps, isDaily } = source;
    if (!isDaily || own.from > period.to) return [];
    if (own.to < period.from) return hasJustEnded(source, period) ? [{ source, days: [period] }] : [];
    const all = [{ from: period.from, to: own.from - 1 }, ...gaps, { from: own.to + 1, to: period.to }];
    if (!all.some((each) => daysIn(each) >= shortestGap)) return [];
    // Where some are told, all are: of a gap that reaches into the period each day, and a single one at its edge.
    const days = all
      .map(({ from, to }) => ({ from: Math.max(from, period.from), to: Math.min(to, period.to) }))
      .filter(({ from, to }) => from <= to);
    return days.length > 0 ? [{ source, days }] : [];
  });
}

/** A source of weeks or months lacks the days that it leaves out, as one of days does; one of single, scattered days may have none to tell. */
const longestSilence = { steps: shortestGap, scattered: 28 } as const;

/** A source that ended longer before a period than this was given up; one that ended since then was not brought along. */
const longestAbsence = 62;

/** Of a source that ended before the period. */
const hasJustEnded = ({ days }: SourceDays, { from }: Period): boolean => from - days.to <= longestAbsence;

/** Whether a source that does not speak of each day begins after the period does, or ends before it. */
const isCut = (source: SourceDays, period: Period): boolean => {
  const { days, isDaily, hasSteps } = source;
  const { from, to } = period;
  if (isDaily || days.from > to) return false;
  if (days.to < from) return hasSteps && hasJustEnded(source, period);
  return Math.max(days.from - from, to - days.to) >= (hasSteps ? longestSilence.steps : longestSilence.scattered);
};

/**
 * Whether an amount of a period lacks days, so that it may be held neither against a target nor against another period: a gap would be
 * taken for a fall. A ratio is formed of the days that both of its sides have, and lacks none.
 */
export function lacksDays(context: Pick<ReportContext, 'sources'>, figure: Figure, period: Period | null): boolean {
  if (figure.metric || !period) return false;
  const lacking = [
    ...missingDays(context, period).map(({ source }) => source),
    ...context.sources.filter((source) => isCut(source, period)),
  ];
  return lacking.some(({ counts }) => measuresIn(figure).some((measure) => counts.has(measure)));
}

/** What they may be worth: as much a day as on the days of the period that the source has, or on all of its days where it has none of it. */
export function worthOfMissing(
  { matched }: Pick<ReportContext, 'matched'>,
  measure: Measure,
  { source, days }: MissingDays,
  period: Period,
): number {
  const lacking = days.reduce((total, each) => total + daysIn(each), 0);
  const had = daysIn(period) - lacking;
  const [within, counted] = had > 0 ? [period, had] : [source.days, daysIn(source.days)];
  return (matched.ofSource(source.source, measure, within) / counted) * lacking;
}
