import { hundredths, type Sums, sums } from './amounts.ts';
import type { CampaignDay } from './campaign-days.ts';
import { utf8WithBom } from './text.ts';

const header = [
  'Campaign name',
  'Day',
  'Campaign ID',
  'Campaign delivery',
  'Attribution setting',
  'Results',
  'Result indicator',
  'Reach',
  'Frequency',
  'Cost per results',
  'Amount spent (AUD)',
  'Impressions',
  'CPM (cost per 1,000 impressions) (AUD)',
  'Link clicks',
  'CPC (cost per link click) (AUD)',
  'CTR (link click-through rate)',
  'Purchases',
  'Purchases conversion value',
  'Purchase ROAS (return on ad spend)',
  'Reporting starts',
  'Reporting ends',
];

const purchase = 'actions:offsite_conversion.fb_pixel_purchase';

/** Meta leaves a cell empty where there is nothing to count or to divide by. */
const unlessZero = (value: number, text: string): string => (value === 0 ? '' : text);
const divided = (numerator: number, denominator: number): string =>
  denominator === 0 || numerator === 0 ? '' : String(Number((numerator / denominator).toFixed(8)));

const amounts = (of: Sums, reach: number): string[] => {
  const bought = of.conversionHundredths / 100;
  return [
    unlessZero(bought, String(bought)),
    bought === 0 ? '' : purchase,
    String(reach),
    divided(of.impressions, reach),
    divided(of.cents / 100, bought),
    hundredths(of.cents),
    String(of.impressions),
    divided(of.cents * 10, of.impressions),
    String(of.clicks),
    divided(of.cents / 100, of.clicks),
    divided(of.clicks * 100, of.impressions),
    unlessZero(bought, String(bought)),
    unlessZero(bought, hundredths(of.revenueCents)),
    bought === 0 ? '' : divided(of.revenueCents, of.cents),
  ];
};

/** Only a header of several words is quoted; a name only where it must be. */
const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Ads Manager by campaign and day: a BOM, the currency in a header, and the account's total first, without a name. */
export function metaAds(days: readonly CampaignDay[]): Uint8Array {
  const first = days[0]!.day.iso;
  const last = days.at(-1)!.day.iso;
  const all = sums(days);
  const lines = [
    header.map((title) => (title.includes(' ') ? `"${title}"` : title)),
    ['', '', '', '', 'Multiple attribution settings', ...amounts(all, Math.round(all.impressions * 0.21)), first, last],
    ...days.map((day) => [
      cell(day.campaign.name),
      day.day.iso,
      day.campaign.id,
      'active',
      '7-day click or 1-day view',
      ...amounts(day, Math.round(day.impressions * 0.78)),
      day.day.iso,
      day.day.iso,
    ]),
  ];
  return utf8WithBom(`${lines.map((cells) => cells.join(',')).join('\n')}\n`);
}
