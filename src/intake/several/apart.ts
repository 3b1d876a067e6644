import { measures } from '../campaign-rows.ts';
import { channelFamily } from '../vocabulary/channel-families.ts';
import type { Candidate } from './candidate.ts';

/** Whether the rows of two tables cannot be the same money: of other days, of other channels, or the one spent and the other earned. */
export const areApart = (one: Candidate, other: Candidate): boolean =>
  ofDifferentHouses(one, other) ||
  ofDifferentDays(one, other) ||
  ofDifferentMeasures(one, other) ||
  ofDifferentChannels(one, other);

/** Channels that everybody knows by name, and none in both. */
export function ofDifferentHouses(one: Candidate, other: Candidate): boolean {
  const [a, b] = [familiesOf(one), familiesOf(other)];
  return a !== null && b !== null && ![...a].some((family) => b.has(family));
}

function familiesOf({ channels }: Candidate): ReadonlySet<string> | null {
  if (!channels || channels.size === 0) return null;
  const families = new Set<string>();
  for (const name of channels) {
    const family = channelFamily(name);
    if (family === null) return null;
    families.add(family);
  }
  return families;
}

/** All rows of both are dated, and none of one is in the days of the other: money is spent on one day only. */
function ofDifferentDays(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.reading.period, other.reading.period];
  if (!a || !b || hasUndated(one) || hasUndated(other)) return false;
  return a.to < b.from || b.to < a.from;
}

const hasUndated = ({ reading }: Candidate): boolean => reading.rows.from.some(Number.isNaN);

const ofDifferentMeasures = (one: Candidate, other: Candidate): boolean =>
  !measures.some((measure) => one.sums[measure] !== undefined && other.sums[measure] !== undefined);

/** Names in a column of one title, and none in both. Sums that are nearly the same make it a question all the same. */
function ofDifferentChannels(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one, other].map(({ reading }) => reading.columns.channel);
  if (a === undefined || a !== b || !one.channels || !other.channels || isNear(one, other)) return false;
  const names = new Set([...one.channels].map(folded));
  return ![...other.channels].some((name) => names.has(folded(name)));
}

const folded = (name: string): string => name.trim().toLowerCase();

const isNear = ({ sums: a }: Candidate, { sums: b }: Candidate): boolean =>
  (['cost', 'revenue'] as const).some(
    (measure) => a[measure] && b[measure] && Math.abs(a[measure] - b[measure]) <= 0.03 * Math.abs(a[measure]),
  );
