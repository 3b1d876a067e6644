import type { Place } from '../read/place.ts';
import { scaleIn } from '../read/shown.ts';
import { holdFigure } from './hold-figure.ts';
import type { CellKind, Reading } from './kind.ts';

const table = /^head:first-campaigns$/;
const scale = ({ page }: Reading) =>
  scaleIn(page.rows.find(({ key }) => key === 'head:first-campaigns')?.texts[0] ?? '');

/** The channel stands in the key of the row only. */
function scopeOf({ row }: Place, { truth }: Reading) {
  const found = truth.world.rows.find(({ channel, campaign }) => row.key === `first-campaign:${channel}:${campaign}`);
  return found && { channel: found.channel, campaign: found.campaign };
}

const amount = (id: string, title: RegExp, isMoney = false): CellKind => ({
  id: `first-campaign-${id}`,
  table,
  title,
  *hold(place, at) {
    const scope = scopeOf(place, at);
    if (!scope) yield { rule: 'figure', truth: 'there is no such campaign' };
    else yield* holdFigure(place.text, at.truth.figure(id, at.told.report, scope), isMoney ? scale(at) : 1);
  },
});

/** The largest campaigns of the first screen. */
export const firstCampaigns: readonly CellKind[] = [
  amount('cost', /^Spend$/, true),
  amount('revenue', /^Revenue$/, true),
  amount('net', /^Net return$/, true),
  amount('roi', /^ROI$/),
  amount('newCustomers', /^New customers$/),
  amount('conversions', /^Conversions$/),
  amount('leads', /^Leads$/),
  amount('cac', /^CAC$/),
  amount('cpa', /^CPA$/),
  amount('cpl', /^CPL$/),
  {
    id: 'first-campaign-share',
    table,
    title: /^Share$/,
    *hold(place, at) {
      const scope = scopeOf(place, at);
      const part = scope && at.truth.figure('cost', at.told.report, scope).may[0];
      const all = at.truth.figure('cost', at.told.report).may[0];
      yield* holdFigure(place.text, {
        may: part !== undefined && all && all > 0 ? [part / all] : [],
        matched: null,
        share: 1,
      });
    },
  },
];
