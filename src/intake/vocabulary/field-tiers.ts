import type { Field } from '../reading.ts';
import type { HeaderTerm } from './words-for.ts';

/**
 * What a column of a hand-kept sheet may be called to be a field. The words of one tier mean the same, so two columns of one tier
 * are a question for the user, while a later tier only stands in where an earlier one is absent.
 */
export const fieldTiers: Readonly<Record<Field, readonly HeaderTerm[]>> = {
  date: ['day', 'week', 'month', 'quarter'],
  dateFrom: ['firstDay'],
  dateTo: ['lastDay'],
  channel: ['channel', 'platform', 'source', 'network', 'medium', 'campaignType'],
  campaign: ['campaign', 'campaignId'],
  adGroup: ['adGroup'],
  impressions: ['impressions'],
  clicks: ['clicks', 'someClicks'],
  cost: ['cost', 'amount'],
  conversions: ['conversions', 'purchases'],
  revenue: ['revenue', 'sales'],
  leads: ['leads'],
  orders: ['orders'],
  newCustomers: ['newCustomers'],
  currency: ['currency'],
};
