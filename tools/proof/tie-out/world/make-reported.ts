import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import { monthOf, type Span, weekOf } from '../../../sentences/world/calendar.ts';
import { cents } from './cents.ts';
import type { Draft, Used } from './draft.ts';

export const campaignNames = ['Brand', 'Generic', 'Prospecting', 'Retargeting', 'Launch', 'Always on'];

/** Rows of each campaign, a day, a week or a month long: within the days that the company reports. */
export function makeReported(dice: Dice, channels: readonly Used[], days: Span, step: Draft['step']): Reported[] {
  return channels.flatMap(({ name, currency }, at) =>
    dice.some(campaignNames, dice.int(1, step === 'day' ? 2 : 3)).flatMap((campaign) => {
      const usual = dice.skewed(15, 300);
      return stretches(days, step).map(({ from, to }, i) => ({
        from,
        to,
        channel: name,
        campaign,
        amount: cents(usual * (to - from + 1) * (0.7 + dice.int(0, 600) / 1000)),
        currency,
        source: sourceOf(channels, at),
        row: i + 2,
      }));
    }),
  );
}

/** A tab a platform. */
export const sourceOf = (channels: readonly Used[], at: number): string => `${channels[at]?.name ?? ''} export`;

function stretches(days: Span, step: Draft['step']): Span[] {
  const all: Span[] = [];
  for (let from = days.from; from <= days.to; ) {
    const to = step === 'day' ? from : (step === 'week' ? weekOf : monthOf)(from).to;
    all.push({ from, to: Math.min(to, days.to) });
    from = to + 1;
  }
  return all;
}
