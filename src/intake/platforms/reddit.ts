import type { Platform } from './platform.ts';

export const reddit: Platform = {
  id: 'reddit',
  title: 'Reddit Ads',
  names: {
    date: ['Date', 'Day'],
    campaign: ['Campaign Name', 'Campaign', 'campaign_id'],
    adGroup: ['Ad Group Name', 'Ad Group', 'ad_group_id'],
    impressions: ['Impressions'],
    clicks: ['Clicks'],
    cost: ['Amount Spent', 'Spend'],
    conversions: ['Purchase (Total)', 'Purchases', 'Conversions'],
    revenue: ['Purchase Total Value', 'Purchase (Total Value)', 'Total Value'],
    currency: ['Currency'],
  },
  together: [
    ['eCPM', 'Amount Spent', 'Campaign Name'],
    ['ecpm', 'spend', 'campaign_id'],
  ],
  signs: [
    'Subreddit',
    'comment_upvotes',
    'comment_downvotes',
    'comments_page_views',
    'legacy_click_conversions_attribution_window_day',
    'app_install_metrics_install',
    'gallery_item_id',
    'video_fully_viewable_impressions',
    'Upvotes',
    'Upvotes/Downvotes',
  ],
  connectorMicros: ['spend'],
};
