import type { Platform } from './platform.ts';

export const dv360: Platform = {
  id: 'dv360',
  title: 'Display & Video 360',
  names: {
    date: ['Date', 'Day', 'Week', 'Month'],
    campaign: ['Campaign', 'Insertion Order', 'Media Plan'],
    adGroup: ['Line Item', 'Insertion Order'],
    impressions: ['Impressions'],
    clicks: ['Clicks', 'Click Count'],
    cost: [
      'Media Cost (Advertiser Currency)',
      'Total Media Cost (Advertiser Currency)',
      'Revenue (Adv Currency)',
      'Media Cost (USD)',
    ],
    conversions: ['Total Conversions'],
    currency: ['Advertiser Currency', 'Currency'],
  },
  signs: [
    'Insertion Order',
    'Insertion Order ID',
    'Line Item',
    'Line Item ID',
    'Media Cost (Advertiser Currency)',
    'Revenue (Adv Currency)',
    'Advertiser Currency',
    'Total Media Cost (Advertiser Currency)',
    'Partner Currency',
  ],
  // Amazon's DSP has line items too.
  never: ['Total product sales', 'Click-throughs', 'Total purchases'],
};
