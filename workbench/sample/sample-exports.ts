import { type CampaignDay, campaignDays } from './campaign-days.ts';
import type { Channel } from './campaigns.ts';
import { googleAds } from './google-ads.ts';
import { linkedinAds } from './linkedin-ads.ts';
import { metaAds } from './meta-ads.ts';
import { microsoftAds } from './microsoft-ads.ts';
import { shopSheet } from './shop-sheet.ts';
import { tiktokAds } from './tiktok-ads.ts';

export interface SampleExport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Eighteen months of one shop's marketing, as its platforms would export it. The same bytes each time. */
export function sampleExports(): readonly SampleExport[] {
  const days = campaignDays();
  const of = (channel: Channel): readonly CampaignDay[] => days.filter(({ campaign }) => campaign.channel === channel);
  return [
    { name: 'google-ads.csv', bytes: googleAds(of('Google Ads')) },
    { name: 'meta-ads.csv', bytes: metaAds(of('Meta Ads')) },
    { name: 'linkedin-ads.csv', bytes: linkedinAds(of('LinkedIn Ads')) },
    { name: 'tiktok-ads.csv', bytes: tiktokAds(of('TikTok Ads')) },
    { name: 'microsoft-ads.csv', bytes: microsoftAds(of('Microsoft Ads')) },
    { name: 'shop-orders.csv', bytes: shopSheet(days) },
  ];
}
