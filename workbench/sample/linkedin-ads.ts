import { grouped, hundredths, percent, ratio } from './amounts.ts';
import { monthDayYear } from './calendar.ts';
import type { CampaignDay } from './campaign-days.ts';
import { row, utf16le } from './text.ts';

const preamble = [
  'Campaign Performance Report (in UTC)',
  'Report Start: January 1, 2025, 12:00 AM',
  'Report End: June 30, 2026, 11:59 PM',
  'Date Generated: July 2, 2026, 9:14 PM',
  '',
];

const header = [
  'Start Date (in UTC)',
  'Account Name',
  'Currency',
  'Campaign Group ID',
  'Campaign Group Name',
  'Campaign Group Status',
  'Campaign ID',
  'Campaign Name',
  'Campaign Type',
  'Campaign Status',
  'Cost Type',
  'Total Spent',
  'Impressions',
  'Clicks',
  'Click Through Rate',
  'Average CPM',
  'Average CPC',
  'Clicks to Landing Page',
  'Reactions',
  'Total Engagements',
  'Conversions',
  'Post-Click Conversions',
  'View-Through Conversions',
  'Conversion Rate',
  'Cost per Conversion',
  'Total Conversion Value',
  'Return on Ad Spend',
  'Leads',
  'Lead Form Opens',
  'Cost per Lead',
];

/** The campaign performance report: four lines and a blank one above, American dates, tabs, UTF-16. */
export function linkedinAds(days: readonly CampaignDay[]): Uint8Array {
  const lines = days.map((day) => {
    const bought = day.conversionHundredths / 100;
    return [
      monthDayYear(day.day),
      'Coffee for offices',
      'AUD',
      '704118225',
      'Office coffee',
      'ACTIVE',
      day.campaign.id,
      day.campaign.name,
      'SPONSORED_UPDATES',
      'ACTIVE',
      'CPC',
      hundredths(day.cents),
      grouped(String(day.impressions)),
      grouped(String(day.clicks)),
      percent(day.clicks, day.impressions),
      ratio(day.cents * 10, day.impressions, '0'),
      ratio(day.cents / 100, day.clicks, '0'),
      grouped(String(day.clicks)),
      String(day.clicks % 5),
      String(day.clicks + (day.clicks % 5)),
      String(bought),
      String(bought),
      '0',
      percent(bought, day.clicks),
      ratio(day.cents / 100, bought, '0'),
      grouped(hundredths(day.revenueCents)),
      ratio(day.revenueCents, day.cents, '0'),
      String(day.leads),
      String(day.leads * 3 + (day.clicks % 2)),
      ratio(day.cents / 100, day.leads, '0'),
    ];
  });
  const text = [...preamble.map((line) => [line]), header, ...lines].map((cells) => row('\t', cells)).join('\n');
  return utf16le(`${text}\n`);
}
