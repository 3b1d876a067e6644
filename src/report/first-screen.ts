import type { Measure } from '../intake/campaign-rows.ts';
import type { FigureId } from '../settings/figure-ids.ts';
import { firstScreenKpis } from '../settings/list/first-screen-kpis.ts';
import type { Settings } from '../settings/settings.ts';
import { figureOf, measuresIn } from './figures.ts';

/** Spend and ROI are what the page is about, whether the data have them or not. */
const always: readonly FigureId[] = ['cost', 'roi'];
/** What takes the place of a figure that nothing in the data can fill, the nearest to a customer first. */
const instead: readonly FigureId[] = [
  'cpa',
  'cpl',
  'conversions',
  'leads',
  'orders',
  'cpc',
  'clicks',
  'ctr',
  'impressions',
];

/**
 * The KPIs of the first screen. Those that the team chose stand as they are, and any that has a target; of the usual ones each that the data
 * lack gives its place to one that they have.
 */
export function firstScreenOf(
  { firstScreenKpis: chosen, targets }: Pick<Settings, 'firstScreenKpis' | 'targets'>,
  present: ReadonlySet<Measure>,
): Settings['firstScreenKpis'] {
  if (chosen.join() !== firstScreenKpis.fallback.join()) return chosen;
  const canFill = (id: FigureId) => {
    const figure = figureOf(id);
    return figure !== undefined && measuresIn(figure).every((measure) => present.has(measure));
  };
  const stays = (id: FigureId) => always.includes(id) || Object.hasOwn(targets, id) || canFill(id);
  const others = instead.filter((id) => canFill(id) && !chosen.includes(id));
  return chosen.map((id) => (stays(id) ? id : (others.shift() ?? id)));
}
