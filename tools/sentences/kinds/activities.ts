import { brandOf } from '../oracle/brand.ts';
import type { Scope } from '../oracle/truth.ts';
import { dayIn, writtenDay } from '../read/days-in.ts';
import type { Place } from '../read/place.ts';
import { scaleIn } from '../read/shown.ts';
import { overlaps } from '../world/calendar.ts';
import { isLeftOut } from '../world/world.ts';
import { channelOf } from './channel-of.ts';
import { holdFigure } from './hold-figure.ts';
import type { CellKind, Reading } from './kind.ts';

const table = /^head:activities$/;

function scopeOf({ beside }: Place, { truth }: Reading): Scope | null {
  const channel = channelOf(truth, beside.Channel ?? '');
  if (channel !== undefined && /^Brand search: /.test(beside.Campaign ?? ''))
    return { channel, campaigns: brandOf(truth, channel).brand };
  if (channel !== undefined && /^Without its brand search: /.test(beside.Campaign ?? ''))
    return { channel, campaigns: brandOf(truth, channel).others };
  const campaign = beside.Campaign === '(no name)' ? '' : beside.Campaign;
  return channel === undefined || campaign === undefined ? null : { channel, campaign };
}

const amount = (id: string, title: RegExp): CellKind => ({
  id: `activity-${id}`,
  table,
  title,
  *hold(place, at) {
    const scope = scopeOf(place, at);
    if (scope) yield* holdFigure(place.text, at.truth.figure(id, at.told.report, scope), scaleIn(place.title));
  },
});

const day = (title: 'From' | 'To'): CellKind => ({
  id: `activity-${title.toLowerCase()}`,
  table,
  title: new RegExp(`^${title}$`),
  *hold(place, at) {
    const scope = scopeOf(place, at);
    const told = dayIn(place.text);
    if (!scope || told === null) return;
    const { report } = at.told;
    const rows = at.truth.world.rows.filter(
      (row) =>
        row.channel === scope.channel &&
        row.campaign === scope.campaign &&
        overlaps(row.days, report) &&
        !isLeftOut(row),
    );
    const ends = rows.flatMap((row) => (title === 'From' ? [row.day, row.days.from] : [row.day, row.days.to]));
    const most = title === 'From' ? Math.min(...ends) : Math.max(...ends);
    const bounded = title === 'From' ? Math.max(most, report.from) : Math.min(most, report.to);
    const byDate = rows
      .map((row) => row.day)
      .filter((own) => own >= report.from && own <= report.to)
      .sort((a, b) => a - b);
    const may = [most, bounded, ...(title === 'From' ? byDate.slice(0, 1) : byDate.slice(-1))];
    if (!may.includes(told)) yield { rule: 'day', truth: may.map(writtenDay).join(' or ') };
  },
});

export const activities: readonly CellKind[] = [
  amount('cost', /^Spend\b/),
  amount('revenue', /^Revenue\b/),
  amount('roi', /^ROI\b/),
  amount('newCustomers', /^New customers$/),
  amount('conversions', /^Conversions$/),
  amount('leads', /^Leads$/),
  amount('cac', /^CAC\b/),
  amount('cpa', /^CPA\b/),
  amount('cpl', /^CPL\b/),
  day('From'),
  day('To'),
  {
    id: 'activity-share',
    table,
    title: /^Budget share$/,
    *hold(place, at) {
      const scope = scopeOf(place, at);
      if (!scope) return;
      const part = at.truth.figure('cost', at.told.report, scope).may[0];
      const all = at.truth.figure('cost', at.told.report).may[0];
      yield* holdFigure(place.text, {
        may: part !== undefined && all && all > 0 ? [part / all] : [],
        matched: null,
        share: 1,
      });
    },
  },
];
