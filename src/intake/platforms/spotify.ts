import type { Platform } from './platform.ts';

export const spotify: Platform = {
  id: 'spotify',
  title: 'Spotify Ads',
  names: {
    date: ['Date', 'Day', 'Week', 'Month'],
    dateFrom: ['Start date'],
    dateTo: ['End date'],
    campaign: ['Campaign name', 'Campaign'],
    adGroup: ['Ad set name', 'Ad set', 'Ad name'],
    impressions: ['Impressions', 'Ads served'],
    clicks: ['Clicks'],
    cost: ['Spend'],
    conversions: ['Purchases'],
    revenue: ['Attributed revenue'],
    leads: ['Leads'],
    currency: ['Currency'],
  },
  signs: [
    'Attributed revenue',
    'Intent rate',
    'CPCL',
    'Paid listens',
    'New listeners',
    'Ads served',
    'First quartiles',
    'Off-Spotify impressions',
  ],
};
