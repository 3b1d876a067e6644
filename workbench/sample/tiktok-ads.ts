import { hundredths, percent, ratio, type Sums, sums } from './amounts.ts';
import type { CampaignDay } from './campaign-days.ts';
import { row, utf8WithBom } from './text.ts';

const header = [
  'Campaign name',
  'By Day',
  'Campaign ID',
  'Currency',
  'Cost',
  'CPC (destination)',
  'CPM',
  'Impressions',
  'Clicks (destination)',
  'CTR (destination)',
  'Conversions',
  'CPA',
  'Conversion rate (CVR)',
  'Total purchase value',
];

const amounts = (of: Sums, masked = false): string[] => [
  hundredths(of.cents),
  ratio(of.cents / 100, of.clicks, '0.00'),
  ratio(of.cents * 10, of.impressions, '0.00'),
  String(of.impressions),
  String(of.clicks),
  percent(of.clicks, of.impressions),
  masked ? '<5' : String(of.conversionHundredths / 100),
  masked ? '-' : ratio(of.cents, of.conversionHundredths, '0.00'),
  masked ? '-' : percent(of.conversionHundredths / 100, of.clicks),
  hundredths(of.revenueCents),
];

/** Campaigns by day. Small counts of the first fortnight are masked, and a total stands below. */
export function tiktokAds(days: readonly CampaignDay[]): Uint8Array {
  const lines = [
    header,
    ...days.map((day) => {
      const bought = day.conversionHundredths / 100;
      const masked = day.day.iso < '2025-03-17' && bought > 0 && bought < 5;
      const { name, id } = day.campaign;
      return [name, day.day.iso, id, 'AUD', ...amounts(day, masked)];
    }),
    [`Total of ${days.length} results`, '-', '-', 'AUD', ...amounts(sums(days))],
  ];
  return utf8WithBom(`${lines.map((cells) => row(',', cells)).join('\n')}\n`);
}
