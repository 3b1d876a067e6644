import { inCurrency, type ReportContext } from './context.ts';
import { cacCountsOtherCosts } from './counts-other-costs.ts';
import { isPartial, mark } from './coverage/rests-on.ts';
import type { Figure } from './figures.ts';
import { hasOtherCosts } from './other-costs.ts';

/**
 * Where other costs are set, what of them a figure counts: CAC all of those of its period, what is left of media none. A row of a channel has
 * none of them either, since they belong to no channel, nor has a CAC of a part of the customers.
 */
function scope(context: ReportContext, { id }: Figure, ofChannel: boolean): string {
  if (!hasOtherCosts(context.settings.otherCosts)) return '';
  if (id === 'cac') return ofChannel || !cacCountsOtherCosts(context) ? ', paid' : ', fully loaded';
  return id === 'roi' || id === 'net' ? ' on media' : '';
}

/** A figure's name with its unit, and with a mark where it rests on a part of the channels. */
export function figureTitle(context: ReportContext, figure: Figure, suffix = '', ofChannel = false): string {
  const unit = figure.unit === 'money' ? inCurrency(context, suffix) : suffix && ` (${suffix.trim()})`;
  return `${figure.title}${scope(context, figure, ofChannel)}${unit}${isPartial(context, figure) ? mark : ''}`;
}
