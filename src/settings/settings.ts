import { agreement } from './list/agreement.ts';
import { baseline } from './list/baseline.ts';
import { channelNames } from './list/channel-names.ts';
import { conversionsMoveDays } from './list/conversions-move-days.ts';
import { currency } from './list/currency.ts';
import { firstScreenKpis } from './list/first-screen-kpis.ts';
import { fiscalYear } from './list/fiscal-year.ts';
import { grain } from './list/grain.ts';
import { margin } from './list/margin.ts';
import { materialAmount } from './list/material-amount.ts';
import { materialShare } from './list/material-share.ts';
import { objectives } from './list/objectives.ts';
import { otherCosts } from './list/other-costs.ts';
import { period } from './list/period.ts';
import { preparer } from './list/preparer.ts';
import { rates } from './list/rates.ts';
import { revenueFrom } from './list/revenue-from.ts';
import { reviewer } from './list/reviewer.ts';
import { sources } from './list/sources.ts';
import { targets } from './list/targets.ts';
import { tieOutAmount } from './list/tie-out-amount.ts';
import { tieOutShare } from './list/tie-out-share.ts';
import type { Setting } from './setting.ts';

/** Every setting, in the order in which the form shows them. */
export const settings = {
  period,
  baseline,
  grain,
  fiscalYear,
  conversionsMoveDays,
  currency,
  rates,
  margin,
  otherCosts,
  revenueFrom,
  tieOutAmount,
  tieOutShare,
  materialAmount,
  materialShare,
  targets,
  firstScreenKpis,
  objectives,
  preparer,
  reviewer,
  agreement,
  channelNames,
  sources,
};

export type Settings = {
  readonly [K in keyof typeof settings]: (typeof settings)[K] extends Setting<infer T> ? T : never;
};
