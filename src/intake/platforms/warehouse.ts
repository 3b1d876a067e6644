import type { Platform } from './platform.ts';

/** The canonical columns of dbt's ad reporting models: all platforms in one table, told apart by their `platform`. */
export const warehouse: Platform = {
  id: 'warehouse',
  title: 'Advertising',
  names: {
    date: ['date_day', 'date_week', 'date_month'],
    channel: ['platform'],
    campaign: ['campaign_name', 'campaign_id'],
    adGroup: ['ad_group_name', 'ad_group_id'],
    impressions: ['impressions'],
    clicks: ['clicks'],
    cost: ['spend', 'cost'],
    conversions: ['conversions'],
    revenue: ['conversions_value', 'conversion_value'],
    currency: ['currency_code', 'currency'],
  },
  signs: ['date_day', 'source_relation'],
};
