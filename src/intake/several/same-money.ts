import type { Measure } from '../campaign-rows.ts';
import type { Amounts } from '../reading.ts';
import { ofDifferentHouses } from './apart.ts';
import type { Candidate } from './candidate.ts';

const money = ['cost', 'revenue'] as const;
const counts = ['impressions', 'clicks'] as const satisfies readonly Measure[];

/** Tables that show the money of others once more. */
export interface SameMoney {
  readonly left: readonly Candidate[];
  readonly read: readonly Candidate[];
}

/** As many tables are tried in every combination; of more, each against all others. */
const fewTables = 8;

/** The first tables whose sums are those of another, or of several others together; the more detailed side is the one to read. */
export function sameMoney(open: readonly Candidate[]): SameMoney | null {
  for (let i = 0; i < open.length; i++) {
    for (let j = i + 1; j < open.length; j++) {
      const [one, other] = [open[i]!, open[j]!];
      if (isSame([one], [other]) && !ofDifferentHouses(one, other)) {
        const decided = moreDetailed([one], [other]);
        if (decided) return decided;
      }
    }
  }
  for (const one of open) {
    const others = open.filter((other) => other !== one);
    for (const group of groupsOf(others)) {
      if (!isSame([one], group)) continue;
      const decided = moreDetailed([one], group);
      if (decided) return decided;
    }
  }
  return null;
}

function groupsOf(others: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (others.length < 2) return [];
  if (others.length >= fewTables) return [others];
  const masks = Array.from({ length: 1 << others.length }, (_, mask) => mask).reverse();
  return masks.map((mask) => others.filter((_, at) => (mask >> at) & 1)).filter((group) => group.length > 1);
}

function isSame(one: readonly Candidate[], group: readonly Candidate[]): boolean {
  const [a, b] = [one, group].map(together) as [Amounts, Amounts];
  const codes = new Set([...one, ...group].map(({ reading }) => reading.currency));
  if (codes.size > 1) return false;
  const rows = [...one, ...group].reduce((most, { reading }) => Math.max(most, reading.counts.used), 0);
  const shared = money.filter((measure) => a[measure] !== undefined && b[measure] !== undefined);
  return (
    shared.some((measure) => a[measure] !== 0) &&
    shared.every((measure) => Math.abs(a[measure]! - b[measure]!) <= 0.005 * rows + 0.01 + 1e-6) &&
    counts.every(
      (measure) =>
        Math.abs((a[measure] ?? 0) - (b[measure] ?? a[measure] ?? 0)) <= 1 + 0.002 * (a[measure] ?? 0) ||
        a[measure] === undefined,
    )
  );
}

function together(group: readonly Candidate[]): Amounts {
  const sums: Partial<Record<Measure, number>> = {};
  for (const { sums: own } of group)
    for (const [measure, amount] of Object.entries(own) as [Measure, number][])
      sums[measure] = (sums[measure] ?? 0) + amount;
  return sums;
}

/** Which side is read: the one with days, then with more measures, then with more rows. A side with money that the other lacks is never left. */
function moreDetailed(one: readonly Candidate[], other: readonly Candidate[]): SameMoney | null {
  const leave = (left: readonly Candidate[], read: readonly Candidate[]): SameMoney | null => {
    const has = together(read);
    return money.every((measure) => !together(left)[measure] || has[measure] !== undefined) ? { left, read } : null;
  };
  const first = rank(one, other) >= 0;
  return first ? (leave(other, one) ?? leave(one, other)) : (leave(one, other) ?? leave(other, one));
}

function rank(one: readonly Candidate[], other: readonly Candidate[]): number {
  const detail = (group: readonly Candidate[]) => [
    group.every(({ days }) => days > 1) ? 1 : 0,
    Object.keys(together(group)).length,
    group.reduce((sum, { reading }) => sum + reading.rows.length, 0),
  ];
  const [a, b] = [detail(one), detail(other)] as [number[], number[]];
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
