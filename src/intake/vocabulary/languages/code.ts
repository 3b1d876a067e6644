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
    status: 'order_status, financial_status, payment_status, tracking_status',
    refund: 'refunded_amount, amount_refunded, total_refunded, refund_total, refunds_total',
    quantity: 'item_quantity, line_item_quantity',
    unitPrice: 'unit_amount',
    orderId: 'order_id, transaction_id, invoice_id, charge_id',
    customer: 'customer_id, customer_email, user_id, client_id',
    customerKind: 'customer_type, user_type, new_vs_returning',
    firstOrder: 'is_first_order, first_time_buyer, is_new_customer',
    lifecycle: 'lifecyclestage, hs_lead_status',
    becameCustomer: 'hs_lifecyclestage_customer_date',
    becameLead: 'hs_lifecyclestage_lead_date',
    created: 'createdate, created_at, date_created',
    closed: 'closedate, closed_at',
    dealStage: 'dealstage',
  },
  values: {
    stateCounts: 'wc-completed, closedwon, partially_shipped, payment_received',
    statePending: `
      wc-pending, wc-processing, wc-on-hold, requires_payment_method, requires_capture, requires_confirmation,
      requires_action`,
    stateLost: 'wc-cancelled, wc-failed, closedlost',
    stateRefunded: 'wc-refunded',
  },
};
