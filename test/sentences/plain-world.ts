import { dayFromIso, dayOf, monthOf, partsOf, type Span } from '../../tools/sentences/world/calendar.ts';
import type { Given, Settings } from '../../tools/sentences/world/given.ts';
import type { Amounts, Measure, Row, Source, World } from '../../tools/sentences/world/world.ts';

/** A source whose rows are all alike, or are by a rule of the day. */
export interface PlainSource {
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  /** Channel → campaign → what each day brings it, beside the channels that are one campaign each. */
  readonly campaigns?: Readonly<Record<string, Readonly<Record<string, Amounts>>>>;
  /** By day, or once a month on its first, middle or last day. */
  readonly dated?: 'daily' | 'first' | 'middle' | 'last';
  readonly gaps?: readonly (readonly [from: string, to: string])[];
  readonly channels?: Readonly<Record<string, Amounts | ((day: number) => Amounts)>>;
  readonly unread?: (row: { readonly day: number; readonly channel: string }) => boolean;
}

const span = (from: string, to: string): Span => ({ from: dayFromIso(from), to: dayFromIso(to) });

/** A world that can be worked out in the head. */
export function plainWorld(...plain: readonly PlainSource[]): World {
  const rows: Row[] = [];
  const sources = plain.map(
    ({ name = 'Raw', from, to, dated = 'daily', gaps = [], channels = {}, campaigns = {}, unread }, source): Source => {
      const days = span(from, to);
      const holes = gaps.map(([first, last]) => span(first, last));
      const counts: Record<string, Measure[]> = {};
      const single = Object.entries(channels).map(([name, amounts]) => ({ channel: name, campaign: name, amounts }));
      const several = Object.entries(campaigns).flatMap(([channel, all]) =>
        Object.entries(all).map(([campaign, amounts]) => ({ channel, campaign, amounts })),
      );
      for (const { channel, campaign, amounts } of [...single, ...several]) {
        const of = typeof amounts === 'function' ? amounts : () => amounts;
        counts[channel] = Object.keys(of(days.from)) as Measure[];
        for (let day = days.from; day <= days.to; ) {
          const own = dated === 'daily' ? { from: day, to: day } : monthOf(day);
          if (!holes.some((hole) => day >= hole.from && day <= hole.to)) {
            const { year, month } = partsOf(own.from);
            const at = dated === 'last' ? own.to : dated === 'middle' ? dayOf(year, month, 15) : own.from;
            const row: Row = {
              source,
              channel,
              campaign,
              day: at,
              days: own,
              currency: 'EUR',
              amounts: of(day),
            };
            rows.push(unread?.(row) ? { ...row, unread: true } : row);
          }
          day = own.to + 1;
        }
      }
      return {
        name,
        step: dated === 'daily' ? 'day' : 'month',
        days,
        gaps: holes,
        channels: [...new Set([...Object.keys(channels), ...Object.keys(campaigns)])],
        counts,
      };
    },
  );
  return { sources, rows, currency: 'EUR', plan: [], worth: {} };
}

export const given = (world: World, settings: Partial<Settings>, today = '2026-12-01'): Given => ({
  world,
  settings: { currency: 'EUR', ...settings },
  today: dayFromIso(today),
});
