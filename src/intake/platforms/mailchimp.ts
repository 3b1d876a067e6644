import type { Platform } from './platform.ts';

export const mailchimp: Platform = {
  id: 'mailchimp',
  title: 'Email',
  names: {
    date: ['Send Date', 'Send_Date', 'Send Time', 'Date'],
    campaign: ['Title', 'Campaign', 'Subject'],
    clicks: ['Unique Clicks', 'Total Clicks'],
    revenue: ['Total Revenue', 'Revenue', 'Total Gross Sales', 'Total Ecommerce Revenue', 'Gross sales'],
    orders: ['Total Orders', 'Orders'],
    currency: ['Currency'],
  },
  signs: [
    'Send Date',
    'Send Weekday',
    'Total Recipients',
    'Successful Deliveries',
    'Soft Bounces',
    'Hard Bounces',
    'Unique Opens',
    'Total Opens',
    'Unsubscribes',
    'Unique Clicks',
    'Total Clicks',
    'Abuse Complaints',
    'Times Forwarded',
    'Forwarded Opens',
    'Audience',
    'Unique Id',
    'Analytics ROI',
    'Campaign Cost',
  ],
  // Any table of clicks may have both kinds of them.
  signsNeeded: 3,
  closed: ['impressions', 'conversions', 'channel', 'adGroup'],
};
