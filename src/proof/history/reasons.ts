import { type Measure, measures } from '../../intake/campaign-rows.ts';
import type { Published, SourceLine } from './entry.ts';

/** Why a sum of a published period is another now, as far as the rows tell. */
export type Reason =
  | { readonly is: 'rows added' | 'rows gone'; readonly source: string; readonly rows: number }
  | {
      readonly is: 'renamed campaigns' | 'restated by the platform' | 'other rates' | 'cannot say';
      readonly source: string;
    };

/** Sums of two builds over the same rows differ in their last digits, and cents are the least that is meant. */
export const isSame = (a: Published, b: Published): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** What moved these measures of a channel, or of all of them, from what its sources gave then to what they give now: a reason or two a source. */
export function reasonsOf(
  then: readonly SourceLine[],
  now: readonly SourceLine[],
  of: readonly Measure[],
  channel?: string,
): Reason[] {
  const names = new Set([...then, ...now].map(({ source }) => source));
  return [...names].sort().flatMap((source) => {
    const own = ({ source: name }: SourceLine) => name === source;
    return ofSource(source, then.filter(own), now.filter(own), of, channel);
  });
}

function ofSource(
  source: string,
  allThen: readonly SourceLine[],
  allNow: readonly SourceLine[],
  of: readonly Measure[],
  channel: string | undefined,
): Reason[] {
  const inChannel = ({ channel: name }: SourceLine) => channel === undefined || name === channel;
  const [then, now] = [allThen.filter(inChannel), allNow.filter(inChannel)];
  if (of.every((measure) => isSame(sumOf(then, measure), sumOf(now, measure)))) return [];
  // Under other names all of the source comes to what it came to before.
  const isMoved =
    rowsIn(allThen) === rowsIn(allNow) && measures.every((each) => isSame(sumOf(allThen, each), sumOf(allNow, each)));
  if (isMoved) return [{ is: 'renamed campaigns', source }];
  const more = rowsIn(now) - rowsIn(then);
  if (more !== 0) return [{ is: more > 0 ? 'rows added' : 'rows gone', source, rows: Math.abs(more) }];
  if (hasOriginal(then, now) && isSameBefore(then, now)) return [{ is: 'other rates', source }];
  const stamps = (lines: readonly SourceLine[], which: 'rowsStamp' | 'daysStamp') =>
    lines
      .map((line) => `${line.channel}\n${line[which]}`)
      .sort()
      .join('\n');
  if (stamps(then, 'rowsStamp') === stamps(now, 'rowsStamp')) return [{ is: 'restated by the platform', source }];
  // As many rows, and others: what of them came, went or was renamed is not kept.
  return [{ is: 'cannot say', source }];
}

const rowsIn = (lines: readonly SourceLine[]): number => lines.reduce((sum, { rows }) => sum + rows, 0);

const sumOf = (lines: readonly SourceLine[], measure: Measure): Published =>
  added(lines.map(({ sums }) => sums[measures.indexOf(measure)]));

const added = (values: readonly Published[]): Published => {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0);
};

const hasOriginal = (...lines: readonly (readonly SourceLine[])[]): boolean =>
  lines.every((some) => some.some(({ original }) => original.some((value) => value !== undefined)));

const isSameBefore = (then: readonly SourceLine[], now: readonly SourceLine[]): boolean =>
  [0, 1].every((i) =>
    isSame(added(then.map(({ original }) => original[i])), added(now.map(({ original }) => original[i]))),
  );
