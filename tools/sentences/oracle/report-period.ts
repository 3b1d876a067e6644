import { dayFromIso, isWholeMonths, monthOf, quarterOf, type Span, yearOf } from '../world/calendar.ts';
import type { Settings } from '../world/given.ts';
import type { World } from '../world/world.ts';

/** The days that the report may speak of, given what was asked for and how far the data reach: the first is what it should say. */
export function reportPeriods({ sources }: World, asked: Settings['period'] = 'all'): Span[] {
  const all = {
    from: Math.min(...sources.map(({ days }) => days.from)),
    to: Math.max(...sources.map(({ days }) => days.to)),
  };
  // The days that all sources share are as good an answer as those of any.
  const shared = {
    from: Math.max(...sources.map(({ days }) => days.from)),
    to: Math.min(...sources.map(({ days }) => days.to)),
  };
  if (asked === 'all') return [all, shared];
  if (typeof asked === 'object') {
    const set = { from: dayFromIso(asked.from), to: dayFromIso(asked.to) };
    const within = (span: Span) => ({ from: Math.max(set.from, span.from), to: Math.min(set.to, span.to) });
    const months = isWholeMonths(set) ? [within({ from: monthOf(all.from).from, to: monthOf(all.to).to })] : [];
    return [set, within(all), ...months, within(shared)].filter(({ from, to }) => from <= to);
  }
  const step = { 'last-month': monthOf, 'last-quarter': quarterOf, 'last-year': yearOf }[asked];
  return [all, shared].map((span) => {
    const current = step(span.to);
    const last = current.to === span.to ? current : step(current.from - 1);
    return last.from >= span.from ? last : span;
  });
}
