import { numberPattern } from '../read/shown.ts';
import { daysIn, type Span } from '../world/calendar.ts';
import { channelOf } from './channel-of.ts';
import { comparedFigure, holdFigure } from './hold-figure.ts';
import type { Fault, Reading, SentenceKind } from './kind.ts';

/** What is the most of something is more than half of it, and more than each of the others. */
function* holdMost(
  of: string | undefined,
  values: ReadonlyMap<string, number>,
  wholes: readonly number[],
): Generator<Fault> {
  const own = of === undefined ? undefined : values.get(of);
  if (own === undefined || wholes.length === 0) {
    yield { rule: 'most-of-it', truth: 'its part cannot be said' };
    return;
  }
  const shares = wholes.map((whole) => own / whole);
  if (!shares.some((share) => share > 0.51))
    yield {
      rule: 'most-of-it',
      truth: `its part is ${shares.map((share) => `${(share * 100).toFixed(0)} %`).join(' or ')}`,
    };
  const rivals = [...values].filter(
    ([name, value]) => name !== of && value * Math.sign(own) > own * Math.sign(own) * 1.0001,
  );
  if (rivals.length > 0) yield { rule: 'most-of-it', truth: `${rivals[0]?.[0]} has more of it` };
}

const all = ({ truth }: Reading) => [
  ...truth.channels,
  ...(truth.world.rows.some(({ channel }) => channel === '') ? [''] : []),
];

/** The net return of each channel by itself: what is left of margin and spend, a side that no row has counting as nothing. */
const netOf = (at: Reading, channel: string): number | null => netOn(at, at.told.report, channel) ?? null;

/** Of what both sides cover, where they cover anything. */
function netOn({ truth }: Reading, days: Span, channel: string): number | undefined {
  const { may, matched } = truth.figure('net', days, { channel });
  return matched ?? may[0];
}

export const cause: readonly SentenceKind[] = [
  {
    id: 'most-of-the-change',
    pattern: new RegExp(`most of it from (.+?) \\((${numberPattern})\\)`, 'g'),
    *hold([, name = '', number = ''], _, at) {
      const { since, resultsBefore } = at.told;
      if (!since || !resultsBefore) return;
      // Periods of about as many days may be compared as they are.
      const days = daysIn(since) / daysIn(resultsBefore);
      const times = Math.abs(days - 1) > 0.04 ? days : 1;
      const values = new Map(
        all(at).flatMap((channel): [string, number][] => {
          const [now, before] = [since, resultsBefore].map((days) => netOn(at, days, channel));
          return now === undefined ? [] : [[channel, now - (before ?? 0) * times]];
        }),
      );
      const { raw, scaled } = comparedFigure(at, 'net', resultsBefore, since);
      const bases = (times === 1 ? raw : scaled).may;
      // With other costs or without them.
      const wholes = at.truth.figure('net', since).may.flatMap((now) => bases.map((before) => now - before));
      const channel = channelOf(at.truth, name);
      const own = channel === undefined ? undefined : values.get(channel);
      if (own !== undefined) yield* holdFigure(number, { may: [own], matched: own, share: 1 });
      yield* holdMost(channel, values, wholes);
    },
  },
  {
    id: 'most-of-it',
    pattern: /most of it (through|in) ([^,;.]+)/g,
    *hold([, , name = ''], _, at) {
      const values = new Map(
        all(at).flatMap((channel): [string, number][] => {
          const net = netOf(at, channel);
          return net === null ? [] : [[channel, net]];
        }),
      );
      yield* holdMost(channelOf(at.truth, name.trim()), values, at.truth.figure('net', at.told.report).may);
    },
  },
];
