export type Channel = 'Google Ads' | 'Meta Ads' | 'LinkedIn Ads' | 'TikTok Ads' | 'Microsoft Ads';

/** What is known of a campaign before chance has its say. Money in AUD. */
export interface Campaign {
  readonly channel: Channel;
  readonly name: string;
  /** As the platform numbers it: text, for some have more digits than a number can keep. */
  readonly id: string;
  /** First day, where it is not there from the start. */
  readonly from?: string;
  readonly workdaysOnly?: boolean;
  /** Spend of an average day at the start, and how much of it is added by the end. */
  readonly daily: number;
  readonly growth: number;
  readonly costPerClick: number;
  readonly clickRate: number;
  readonly conversionRate: number;
  readonly orderValue: number;
  /** How much of a conversion is a lead form, where the platform has them. */
  readonly leadsPerConversion?: number;
}

/** The campaign with a before and an after: it sells well, and more people then search for the brand. */
export const launch = { campaign: 'PMax | Shopping', day: '2026-01-05', brandLift: 1.22 } as const;

/** A roaster that sells coffee and machines online, and coffee for offices. What it pays TikTok does not come back. */
export const campaigns: readonly Campaign[] = [
  {
    channel: 'Google Ads',
    name: 'Brand',
    id: '20914437710',
    daily: 92,
    growth: 0.25,
    costPerClick: 0.86,
    clickRate: 0.19,
    conversionRate: 0.053,
    orderValue: 79,
  },
  {
    channel: 'Google Ads',
    name: 'Search | Coffee beans',
    id: '20914437713',
    daily: 310,
    growth: 0.3,
    costPerClick: 1.58,
    clickRate: 0.048,
    conversionRate: 0.036,
    orderValue: 85,
  },
  {
    channel: 'Google Ads',
    name: 'Search | Machines',
    id: '20914437716',
    daily: 265,
    growth: 0.2,
    costPerClick: 2.35,
    clickRate: 0.039,
    conversionRate: 0.0118,
    orderValue: 428,
  },
  {
    channel: 'Google Ads',
    name: launch.campaign,
    id: '22570081442',
    from: launch.day,
    daily: 430,
    growth: 0.2,
    costPerClick: 0.94,
    clickRate: 0.013,
    conversionRate: 0.0325,
    orderValue: 94,
  },
  {
    channel: 'Meta Ads',
    name: 'Prospecting – Broad',
    id: '120214873360150417',
    daily: 285,
    growth: 0.25,
    costPerClick: 1.12,
    clickRate: 0.0125,
    conversionRate: 0.0212,
    orderValue: 88,
  },
  {
    channel: 'Meta Ads',
    name: 'Retargeting – 30 days',
    id: '120214873360150421',
    daily: 128,
    growth: 0.2,
    costPerClick: 0.97,
    clickRate: 0.021,
    conversionRate: 0.046,
    orderValue: 83,
  },
  {
    channel: 'Meta Ads',
    name: 'Lookalike – Subscribers',
    id: '120218044912730198',
    from: '2025-08-04',
    daily: 140,
    growth: 0.15,
    costPerClick: 1.06,
    clickRate: 0.0142,
    conversionRate: 0.0248,
    orderValue: 86,
  },
  {
    channel: 'LinkedIn Ads',
    name: 'Office coffee | Facilities managers',
    id: '312884076',
    workdaysOnly: true,
    daily: 165,
    growth: 0.1,
    costPerClick: 9.4,
    clickRate: 0.0062,
    conversionRate: 0.0118,
    orderValue: 1580,
    leadsPerConversion: 5.5,
  },
  {
    channel: 'LinkedIn Ads',
    name: 'Office coffee | HR leads, 50+ staff',
    id: '312884083',
    workdaysOnly: true,
    daily: 120,
    growth: 0.1,
    costPerClick: 10.6,
    clickRate: 0.0055,
    conversionRate: 0.0112,
    orderValue: 1490,
    leadsPerConversion: 5.1,
  },
  {
    channel: 'TikTok Ads',
    name: 'Latte art – Spark ads',
    id: '1825077719842833',
    from: '2025-03-03',
    daily: 118,
    growth: 0.3,
    costPerClick: 0.68,
    clickRate: 0.0098,
    conversionRate: 0.0056,
    orderValue: 62,
  },
  {
    channel: 'TikTok Ads',
    name: 'Creators – Cold brew',
    id: '1825077719842849',
    from: '2025-03-03',
    daily: 96,
    growth: 0.3,
    costPerClick: 0.74,
    clickRate: 0.0087,
    conversionRate: 0.0049,
    orderValue: 59,
  },
  {
    channel: 'Microsoft Ads',
    name: 'Search - Coffee beans',
    id: '519602218',
    daily: 78,
    growth: 0.25,
    costPerClick: 1.27,
    clickRate: 0.035,
    conversionRate: 0.0335,
    orderValue: 91,
  },
];
