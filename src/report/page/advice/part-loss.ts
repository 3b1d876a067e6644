import { type Formula, op } from '../../../workbook/formula.ts';
import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import type { CampaignFact } from '../../facts.ts';
import { marginCell } from '../../kpi/figure-row.ts';
import type { Sums } from '../../sums.ts';

/** What a part of a channel lost where that can be seen, in the part and in its channel; else null. */
export function partLoss({ facts, settings }: ReportContext, channel: string, { cost, revenue }: Sums): number | null {
  if (cost === null || cost <= 0 || revenue === null) return null;
  const loss = cost - revenue * settings.margin;
  const whole = Math.max(cost, facts.reportByChannel.get(channel)?.cost ?? 0);
  return loss > whole * material ? loss : null;
}

/** With a smaller share of the spend in campaigns that lose, these are named one by one. */
export const nearlyAll = 0.8;

export const spendThatLoses = ({ settings }: ReportContext, campaigns: readonly CampaignFact[]): number =>
  campaigns.reduce(
    (sum, { sums: { cost, revenue } }) =>
      sum + (revenue !== null && (cost ?? 0) > revenue * settings.margin ? (cost ?? 0) : 0),
    0,
  );

export const netOf = (spend: Formula, revenue: Formula): Formula => op(op(revenue, '*', marginCell), '-', spend);
