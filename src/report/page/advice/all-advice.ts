import type { ReportContext } from '../../context.ts';
import type { Advice, Adviser } from './advice.ts';
import { choosePeriod } from './choose-period.ts';
import { cutBesidesBrand } from './cut-besides-brand.ts';
import { cutLosingCampaign } from './cut-losing-campaign.ts';
import { cutLosingChannel } from './cut-losing-channel.ts';
import { enterRates } from './enter-rates.ts';
import { lookAtHeldRows } from './look-at-held-rows.ts';
import { measureChannel } from './measure-channel.ts';
import { testBestChannel } from './test-best-channel.ts';

const advisers: readonly Adviser[] = [
  enterRates,
  choosePeriod,
  cutLosingChannel,
  cutBesidesBrand,
  cutLosingCampaign,
  measureChannel,
  testBestChannel,
  lookAtHeldRows,
];

/** Three at most: a page that asks for ten things gets none. */
const most = 3;

const known = new WeakMap<ReportContext, readonly Advice[]>();

/** Several sections ask. */
export function adviceFor(context: ReportContext): readonly Advice[] {
  const found =
    known.get(context) ??
    advisers
      .flatMap((adviser) => adviser(context))
      .sort((a, b) => (a.stake === b.stake ? 0 : b.stake - a.stake))
      .slice(0, most);
  known.set(context, found);
  return found;
}
