import type { Measure } from '../intake/campaign-rows.ts';
import type { ReportContext } from './context.ts';
import { type Figure, isMeasure } from './figures.ts';
import type { Sums } from './sums.ts';

/**
 * Of the spend that goes into a figure, the share in channels that have everything the figure is made of. Spend of a channel that counts
 * no leads is in the cost per lead all the same, since missing is not zero; so the figure bears a mark, and below `enough` no verdict.
 */
export function coverageOf({ facts }: ReportContext, figure: Figure): number {
  const inputs = inputsOf(figure);
  if (inputs.length < 2) return 1;
  const channels = [...facts.reportByChannel.values()];
  // What stands in channels without spend, as the revenue of a whole shop does, belongs to no one channel and covers them all.
  const shared = new Set(inputs.filter((input) => channels.some((sums) => !sums.cost && sums[input])));
  const has = (sums: Sums) => (input: Measure) => sums[input] !== null || shared.has(input);
  let some = 0;
  let all = 0;
  for (const sums of channels) {
    const spend = sums.cost ?? 0;
    if (inputs.some(has(sums))) some += spend;
    if (inputs.every(has(sums))) all += spend;
  }
  return some > 0 ? all / some : 1;
}

const inputsOf = ({ id, metric }: Figure): Measure[] => {
  if (id === 'net') return ['revenue', 'cost'];
  return metric ? metric.arguments.flatMap(({ name }) => (isMeasure(name) ? [name] : [])) : [];
};

export const enough = 0.9;
export const mark = ' ¹';

/** A figure that has no value at all is n/a, and needs no mark. */
export const isPartial = (context: ReportContext, figure: Figure): boolean =>
  inputsOf(figure).every((input) => context.facts.report[input] !== null) && coverageOf(context, figure) < 0.9995;

/** What the mark means for this figure, and in which channels it has all that it is made of. */
export function coverageNote(context: ReportContext, figure: Figure): string {
  const inputs = inputsOf(figure);
  const whole = [...context.facts.reportByChannel].filter(([, sums]) => inputs.every((input) => sums[input] !== null));
  const share = Math.round(coverageOf(context, figure) * 100);
  const names = whole
    .map(([channel]) => channel)
    .slice(0, 6)
    .join(', ');
  return `¹ ${figure.title} is worked out from all channels, but only those with ${share} % of the spend have all that it takes${
    names ? `: ${names}` : ''
  }. By channel it is exact.`;
}
