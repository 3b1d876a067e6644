import type { Formula } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import type { CampaignFact } from '../facts.ts';
import { pageCell } from './columns.ts';

/** Columns of the campaigns: what they brought is revenue and ROI, or where nobody has revenue a count and what one cost. */
export const campaignColumns = { campaign: 2, from: 7, to: 8, spend: 9, share: 10, brought: 11, ratio: 12 } as const;

export const campaignKey = ({ channel, campaign }: Pick<CampaignFact, 'channel' | 'campaign'>): string =>
  `campaign:${channel}:${campaign}`;
export const brandKey = (channel: string): string => `brand:${channel}`;
export const besidesBrandKey = (channel: string): string => `besides-brand:${channel}`;

/** Campaigns that have a row whatever is advised. */
const most = 10;
export const hasMoney = ({ sums }: CampaignFact): boolean => sums.cost !== null || sums.revenue !== null;
export const largestCampaigns = ({ facts }: Pick<ReportContext, 'facts'>): CampaignFact[] =>
  facts.campaigns.filter(hasMoney).slice(0, most);

/** The figures of one row of them, for a sentence. */
export const campaignCells = (key: string): Readonly<Record<'spend' | 'brought' | 'ratio', Formula>> => ({
  spend: pageCell(key, campaignColumns.spend),
  brought: pageCell(key, campaignColumns.brought),
  ratio: pageCell(key, campaignColumns.ratio),
});
