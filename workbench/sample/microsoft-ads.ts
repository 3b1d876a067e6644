import { grouped, hundredths, percent, ratio } from './amounts.ts';
import { monthDayYear } from './calendar.ts';
import type { CampaignDay } from './campaign-days.ts';
import { quotedRow, utf8WithBom } from './text.ts';

const header = [
  'Gregorian date',
  'Account name',
  'Campaign name',
  'Campaign ID',
  'Currency code',
  'Impressions',
  'Clicks',
  'CTR',
  'Average CPC',
  'Spend',
  'Conversions',
  'CPA',
  'Revenue',
];

const preamble = (rows: number): string[] => [
  'Report Name: Campaign performance by day',
  'Report Time: 1/1/2025 - 6/30/2026',
  'Time Zone: (GMT+10:00) Canberra, Melbourne, Sydney',
  'Last Completed Available Day: 7/1/2026 11:59:00 PM (GMT)',
  'Last Completed Available Hour: 7/2/2026 8:00:00 PM (GMT)',
  'Report Aggregation: Daily',
  'Report Filter: ',
  'Potential Incomplete Data: false',
  `Rows: ${rows}`,
];

/** A daily performance report: nine lines and a blank one above, everything quoted, and Microsoft's mark below. */
export function microsoftAds(days: readonly CampaignDay[]): Uint8Array {
  const lines = days.map((day) => {
    const bought = day.conversionHundredths / 100;
    return quotedRow([
      monthDayYear(day.day),
      'Coffee shop',
      day.campaign.name,
      day.campaign.id,
      'AUD',
      grouped(String(day.impressions)),
      grouped(String(day.clicks)),
      percent(day.clicks, day.impressions),
      ratio(day.cents / 100, day.clicks, ''),
      hundredths(day.cents),
      String(bought),
      ratio(day.cents / 100, bought, ''),
      grouped(hundredths(day.revenueCents)),
    ]);
  });
  const text = [
    ...preamble(days.length).map((line) => quotedRow([line])),
    '',
    quotedRow(header),
    ...lines,
    '',
    quotedRow(['@2026 Microsoft Corporation. All rights reserved. ']),
  ];
  return utf8WithBom(`${text.join('\r\n')}\r\n`);
}
