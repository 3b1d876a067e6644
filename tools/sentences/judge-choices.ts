import { asRead } from './judge.ts';
import { channelOf } from './kinds/channel-of.ts';
import { holdFigure } from './kinds/hold-figure.ts';
import { type Truth, truthOf, waysToCount } from './oracle/truth.ts';
import { built } from './page-of.ts';
import { scaleIn } from './read/shown.ts';
import type { Span } from './world/calendar.ts';
import type { Given } from './world/given.ts';
import { caseOf } from './world/tabs-of.ts';

/** What the channel table has under its titles. */
const channelColumns = { cost: 1, revenue: 3, roi: 4, net: 5 } as const;

/** So many of them, spread over all, others in each report. */
export const someOf =
  (most: number, report: number) =>
  (count: number): number[] =>
    Array.from({ length: Math.min(most, count) }, (_, i) => (report + Math.floor((i * count) / most)) % count);

function scopeOf(truth: Truth, label: string | undefined): { readonly channel?: string } {
  const channel = label === undefined ? undefined : channelOf(truth, label);
  return channel === undefined ? {} : { channel };
}

/**
 * Chooses channels and times on the page of a report, and holds the figures that are seen then to the rows of that channel and time. Where
 * weeks are cut they may count in two ways; a page is false that no way bears out. The faults in words, of each choice that `chosen` picks.
 */
export function judgeChoices(given: Given, chosen: (count: number) => readonly number[]): string[] {
  const { choices, choose, ...read } = built(caseOf(given));
  const pairs = [undefined, ...choices.channels].flatMap((channel) =>
    [undefined, ...choices.times].flatMap((time) => (channel || time ? [{ channel, time }] : [])),
  );
  const truths = waysToCount(given).map((by) => truthOf(asRead(given, read), by));
  return chosen(pairs.length).flatMap((at) => {
    const { channel, time } = pairs[at]!;
    const { rows } = choose(channel ?? 'All channels', time?.label ?? 'Report period');
    const ways = truths.flatMap((truth) =>
      (time ? [time.days] : truth.reports).map((days: Span) => {
        const hold = (name: string, text: string, id: string, scale: number, of?: string) =>
          [...holdFigure(text, truth.figure(id, days, { ...scopeOf(truth, of), costs: 'out' }), scale)].map(
            ({ truth: truly }) =>
              `${channel ?? 'all'}, ${time?.label ?? 'report'}: ${name} ${id} ${text}, not ${truly}`,
          );
        const scaleOfTable = scaleIn(rows.find(({ key }) => key === 'head:channels')?.texts[0] ?? '');
        return rows.flatMap(({ key, texts }) => {
          const [, kpi] = /^kpi:(.+)/.exec(key) ?? [];
          if (kpi) return hold('KPI', texts[1] ?? '', kpi, scaleIn(texts[0] ?? ''), channel);
          const of = texts[0] ?? '';
          if (!/^slot:\d+$/.test(key)) return [];
          return Object.entries(channelColumns).flatMap(([id, column]) =>
            hold(of, texts[column] ?? '', id, id === 'roi' ? 1 : scaleOfTable, of),
          );
        });
      }),
    );
    return ways.sort((a, b) => a.length - b.length)[0] ?? [];
  });
}
