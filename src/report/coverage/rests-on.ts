import type { Measure } from '../../intake/campaign-rows.ts';
import { listed } from '../../problems/words.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf, measuresIn } from '../figures.ts';
import { longPeriod } from '../windows.ts';
import { isWithin, type Where } from './matched-sums.ts';

/** With less of a side matched, no verdict rests on a figure. */
const enough = 0.9;
export const mark = ' ¹';

type Known = Pick<ReportContext, 'matched'>;

interface Rest {
  /** Of that side of the figure which is matched least, what is. */
  readonly share: number;
  readonly of: Measure | null;
}

/** What share of its sides a figure rests on: it is formed only over days and channels of which all of them are counted. */
export function restOf({ matched }: Known, figure: Figure, where: Where = 'report', channel?: string): Rest {
  const sides = measuresIn(figure);
  if (!matched.isPartial(sides)) return { share: 1, of: null };
  const [whole, part] = [matched.of([], where, channel), matched.of(sides, where, channel)];
  return sides
    .map((side): Rest => {
      const all = whole[side];
      return { of: side, share: all ? Math.min(1, Math.max(0, (part[side] ?? 0) / all)) : 1 };
    })
    .reduce((least, rest) => (rest.share < least.share ? rest : least));
}

/** Whether a figure rests on enough for a verdict. */
export const isMatched = (context: Known, figure: Figure, where: Where = 'report', channel?: string): boolean =>
  restOf(context, figure, where, channel).share >= enough;

/** A figure that has no value at all is n/a, and needs no mark. */
export const isPartial = (context: Known, figure: Figure): boolean => {
  const sides = measuresIn(figure);
  const part = context.matched.of(sides, 'report');
  return restOf(context, figure).share < 0.9995 && sides.every((side) => part[side] !== null);
};

const nameOf = (measure: Measure): string => figureOf(measure)?.title.toLowerCase() ?? measure;

/** `73 % of spend`, as it stands beside the figure. */
export function restWords(context: Known, figure: Figure): string {
  const { share, of } = restOf(context, figure);
  // Credits may outweigh what was spent where both sides are counted.
  const percent = share < 0.005 ? 'less than 1' : Math.min(99, Math.round(share * 100));
  return `${percent} % of ${nameOf(of ?? 'cost')}`;
}

/** What the mark means for this figure: where it has all that it takes. */
export function coverageNote(context: ReportContext, figure: Figure): string {
  const { matched, stretches, counted, windows } = context;
  const sides = measuresIn(figure);
  const within = stretches.groups.filter((group) => windows.all || isWithin(group, windows.report));
  const has = within.filter((group) => sides.every((side) => counted.get(group)?.has(side)));
  const channels = new Set(has.map(({ channel }) => channel));
  const without = [...new Set(within.map(({ channel }) => channel))].filter(
    (channel) => !channels.has(channel) && sides.some((side) => matched.of([], 'report', channel)[side]),
  );
  const dated = has.filter(({ from }) => !Number.isNaN(from));
  const days = { from: Math.min(...dated.map(({ from }) => from)), to: Math.max(...dated.map(({ to }) => to)) };
  const isCut = dated.length > 0 && windows.report && (days.from > windows.report.from || days.to < windows.report.to);
  return `¹ ${figure.title} rests on ${restWords(context, figure)}: it is formed only where ${listed(sides.map(nameOf))} are all counted${
    isCut ? `, which is ${longPeriod(days)}` : ''
  }${without.length > 0 ? `, without ${listed(without)}` : ''}.`;
}
