import type { Platform } from './platform.ts';

export const appleAds: Platform = {
  id: 'apple-ads',
  title: 'Apple Ads',
  names: {
    date: ['Date', 'Day', 'Week', 'Month'],
    campaign: ['Campaign Name', 'Campaign', 'Campaign ID', 'id'],
    adGroup: ['Ad Group Name', 'Ad Group'],
    impressions: ['Impressions'],
    clicks: ['Taps'],
    cost: ['Spend', 'local_spend_amount', 'Spend Amount'],
    conversions: ['Installs (Total)', 'Installs', 'tap_installs', 'Installs (Tap-Through)', 'conversions'],
    currency: ['local_spend_currency', 'Currency'],
  },
  signs: [
    'Taps',
    'TTR',
    'Tap-through rate',
    'local_spend_amount',
    'local_spend_currency',
    'tap_installs',
    'lat_on_installs',
    'New Downloads',
    'Redownloads',
    'Average CPT',
    'Avg CPT',
    'Installs (Total)',
  ],
};
