import { grouped, hundredths, percent, ratio, type Sums, sums } from './amounts.ts';
import type { CampaignDay } from './campaign-days.ts';
import { launch } from './campaigns.ts';
import { row, utf16le } from './text.ts';

const none = ' --';
const header = [
  'Campaign status',
  'Campaign',
  'Day',
  'Campaign ID',
  'Campaign type',
  'Currency code',
  'Impr.',
  'Clicks',
  'CTR',
  'Avg. CPC',
  'Cost',
  'Conversions',
  'Cost / conv.',
  'Conv. value',
  'Conv. value / cost',
  'Search impr. share',
];

const type = (campaign: string) => (campaign === launch.campaign ? 'Performance Max' : 'Search');

/** Thousands are grouped everywhere but in `Cost`, as Google writes them. */
const amounts = (of: Sums): string[] => [
  grouped(String(of.impressions)),
  grouped(String(of.clicks)),
  percent(of.clicks, of.impressions),
  ratio(of.cents / 100, of.clicks, '0.00'),
  hundredths(of.cents),
  grouped(hundredths(of.conversionHundredths)),
  ratio(of.cents, of.conversionHundredths, '0.00'),
  grouped(hundredths(of.revenueCents)),
  ratio(of.revenueCents, of.cents, '0.00'),
];

function share({ campaign, clicks }: CampaignDay): string {
  if (campaign.name === launch.campaign) return none;
  if (campaign.name === 'Brand') return '> 90%';
  return clicks % 7 === 0 ? '< 10%' : `${(12 + (clicks % 31)).toFixed(2)}%`;
}

/** The campaigns screen, segmented by day, downloaded as "Excel .csv": two lines above, a total for each type below. */
export function googleAds(days: readonly CampaignDay[]): Uint8Array {
  const total = (label: string, of: readonly CampaignDay[]) => [
    `Total: ${label}`,
    none,
    none,
    none,
    none,
    'AUD',
    ...amounts(sums(of)),
    none,
  ];
  const ofType = (wanted: string) => days.filter(({ campaign }) => type(campaign.name) === wanted);
  const lines = [
    ['Campaign performance'],
    ['1 January 2025 - 30 June 2026'],
    header,
    ...days.map((day) => [
      'Enabled',
      day.campaign.name,
      day.day.iso,
      day.campaign.id,
      type(day.campaign.name),
      'AUD',
      ...amounts(day),
      share(day),
    ]),
    total('Campaigns', days),
    total('Account', days),
    total('Search', ofType('Search')),
    total('Performance Max', ofType('Performance Max')),
  ];
  return utf16le(`${lines.map((cells) => row('\t', cells)).join('\n')}\n`);
}
