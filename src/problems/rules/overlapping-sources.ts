import type { CampaignRows } from '../../intake/campaign-rows.ts';
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
        const shared = sharedRows(first.rows, again.rows);
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

/** Rows with an amount whose channel, campaign and first day stand in the other source too. */
function sharedRows(a: CampaignRows, b: CampaignRows): number {
  const keyOf = (rows: CampaignRows, i: number) => `${rows.from[i]}\u0000${rows.channel[i]}\u0000${rows.campaign[i]}`;
  const hasAmount = (rows: CampaignRows, i: number) => rows.measures.cost[i]! > 0 || rows.measures.revenue[i]! > 0;
  const keys = new Set<string>();
  for (let i = 0; i < a.length; i++) if (hasAmount(a, i)) keys.add(keyOf(a, i));
  let shared = 0;
  for (let i = 0; i < b.length; i++) if (hasAmount(b, i) && keys.has(keyOf(b, i))) shared++;
  return shared;
}
