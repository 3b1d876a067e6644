import type { Vocabulary } from '../vocabulary.ts';

export const code: Vocabulary = {
  language: 'Names that databases, code and connectors give',
  headers: {
    day: 'c_date, C Date, date_day, ds',
    week: 'DATE_WEEK',
    month: 'yearmonth',
    source: 'utm_source',
    medium: 'utm_medium',
    campaign: 'utm_campaign',
    campaignId: 'xyz_campaign_id, fb_campaign_id',
    adGroup: 'fb_campaign_id',
    cost: 'mark_spent',
  },
};
