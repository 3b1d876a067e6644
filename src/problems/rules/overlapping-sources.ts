import { measures } from '../../intake/campaign-rows.ts';
import type { Reading } from '../../intake/reading.ts';
import { leaveSourceOut } from '../fixes/leave-source-out.ts';
import type { Rule } from '../rule.ts';
import { sameRows } from '../same-rows.ts';
import { counted, dayInWords } from '../words.ts';

export const overlappingSources: Rule = {
  code: 'overlapping-sources',
  severity: 'warning',
  says: 'Two exports of the same campaigns over the same days count those days twice.',
  *check({ readings }) {
    for (let b = 1; b < readings.length; b++) {
      for (let a = 0; a < b; a++) {
        const [first, again] = [readings[a]!, readings[b]!];
        if (!mayOverlap(first, again) || sameRows(first, again)) continue;
        const shared = sharedRows(first, again);
        if (shared === 0) continue;
        const from = Math.max(first.period!.from, again.period!.from);
        const to = Math.min(first.period!.to, again.period!.to);
        yield {
          source: again.name,
          row: null,
          column: null,
          message: `${counted(shared, 'row')} of ${again.name} ${shared === 1 ? 'has' : 'have'} the same campaign and day as rows of ${first.name} (${dayInWords(from)} to ${dayInWords(to)}), so they may count twice. Leave one out, or export them without the days that overlap.`,
          fixes: [leaveSourceOut(again.name), leaveSourceOut(first.name)],
        };
      }
    }
  },
};

function mayOverlap(a: Reading, b: Reading): boolean {
  if (a.platform !== b.platform || a.refused || b.refused || !a.period || !b.period) return false;
  return a.period.from <= b.period.to && b.period.from <= a.period.to;
}

/**
 * Rows with an amount whose channel, campaign and first day stand in the other source too. Where each source is called after its tab, no
 * channel is told: there the same figures have to stand in both.
 */
function sharedRows(a: Reading, b: Reading): number {
  const keyOf = ({ rows, name }: Reading, i: number) => {
    const { channel, campaign, from } = rows;
    const key = `${from[i]}\u0000${campaign[i]}`;
    return channel[i] === name
      ? [key, ...measures.map((measure) => rows.measures[measure][i])].join('\u0000')
      : `${key}\u0000${channel[i]}`;
  };
  const keys = new Set<string>();
  for (let i = 0; i < a.rows.length; i++) if (tells(a, i)) keys.add(keyOf(a, i));
  let shared = 0;
  for (let i = 0; i < b.rows.length; i++) if (tells(b, i) && keys.has(keyOf(b, i))) shared++;
  return shared;
}

/** An amount; without a channel one figure beside it, since a round sum may be spent in two places on a day. */
function tells({ rows: { channel, measures: of }, name }: Reading, i: number): boolean {
  const hasMoney = of.cost[i]! > 0 || of.revenue[i]! > 0;
  return hasMoney && (channel[i] !== name || measures.filter((measure) => of[measure][i]! > 0).length > 1);
}
