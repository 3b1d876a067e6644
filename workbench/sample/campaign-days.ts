import { type Day, daysBetween } from './calendar.ts';
import { type Campaign, campaigns, launch } from './campaigns.ts';
import { demandOn } from './demand.ts';
import { type Random, random } from './random.ts';

/** What happened in one campaign on one day. Money and conversions in whole hundredths, so that every total is exact. */
export interface CampaignDay {
  readonly campaign: Campaign;
  readonly day: Day;
  readonly impressions: number;
  readonly clicks: number;
  readonly cents: number;
  /** Hundredths: Google shares one conversion out among campaigns. */
  readonly conversionHundredths: number;
  readonly revenueCents: number;
  readonly leads: number;
}

/** Eighteen months. */
export const sampleDays = daysBetween('2025-01-01', '2026-06-30');

function campaignDay(campaign: Campaign, day: Day, progress: number, chance: Random): CampaignDay {
  const demand = demandOn(day);
  // Budgets follow demand, but only half of the way.
  const lift = campaign.name === 'Brand' && day.iso >= launch.day ? launch.brandLift : 1;
  const cost = campaign.daily * lift * (1 + campaign.growth * progress) * (1 + (demand - 1) / 2) * chance.around(0.3);
  const clicks = chance.whole((cost * chance.around(0.12)) / campaign.costPerClick);
  const impressions = Math.max(clicks, chance.whole((clicks / campaign.clickRate) * chance.around(0.15)));
  const sold = clicks * campaign.conversionRate * demand * chance.around(0.35);
  const hundredths = campaign.channel === 'Google Ads' ? chance.whole(sold * 100) : chance.whole(sold) * 100;
  const leads = campaign.leadsPerConversion ?? 0;
  return {
    campaign,
    day,
    impressions,
    clicks,
    cents: Math.round(cost * 100),
    conversionHundredths: hundredths,
    revenueCents: Math.round(hundredths * campaign.orderValue * chance.around(0.2)),
    leads: leads && chance.whole(clicks * campaign.conversionRate * leads),
  };
}

const runsOn = (campaign: Campaign, day: Day): boolean =>
  day.iso >= (campaign.from ?? '') && !(campaign.workdaysOnly && (day.weekday === 0 || day.weekday === 6));

/** Day by day, campaign by campaign. Each campaign has its own chance, so adding one leaves the others as they are. */
export function campaignDays(): readonly CampaignDay[] {
  const chances = campaigns.map((campaign) => random(Number(campaign.id.slice(-9))));
  return sampleDays.flatMap((day, index) =>
    campaigns.flatMap((campaign, which) =>
      runsOn(campaign, day) ? [campaignDay(campaign, day, index / sampleDays.length, chances[which]!)] : [],
    ),
  );
}
