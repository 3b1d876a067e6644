import { abbreviated } from './shapes/abbreviated.ts';
import { affiliate } from './shapes/affiliate.ts';
import { breakdown } from './shapes/breakdown.ts';
import { budgetActual } from './shapes/budget-actual.ts';
import { budgetOnly } from './shapes/budget-only.ts';
import { channelSpellings } from './shapes/channel-spellings.ts';
import { convertedColumns } from './shapes/converted-columns.ts';
import { costParts } from './shapes/cost-parts.ts';
import { crmCampaigns } from './shapes/crm-campaigns.ts';
import { crmDeals } from './shapes/crm-deals.ts';
import { crmLeads } from './shapes/crm-leads.ts';
import { dailyExport } from './shapes/daily-export.ts';
import { debitCredit } from './shapes/debit-credit.ts';
import { groupedRows } from './shapes/grouped-rows.ts';
import { handKept } from './shapes/hand-kept.ts';
import { monthTabs } from './shapes/month-tabs.ts';
import { oddDates } from './shapes/odd-dates.ts';
import { orderLedger } from './shapes/order-ledger.ts';
import { orderStatus } from './shapes/order-status.ts';
import { overheadsBesideMedia } from './shapes/overheads.ts';
import { periodsAsColumns } from './shapes/periods-as-columns.ts';
import { periodsWithoutMetric } from './shapes/periods-without-metric.ts';
import { prefixedHeaders } from './shapes/prefixed-headers.ts';
import { quantityTimesPrice } from './shapes/quantity-times-price.ts';
import { quarters } from './shapes/quarters.ts';
import { rangeInPreamble } from './shapes/range-in-preamble.ts';
import { refundColumn } from './shapes/refund-column.ts';
import { refundRows } from './shapes/refund-rows.ts';
import { secondTable } from './shapes/second-table.ts';
import { severalCurrencies } from './shapes/several-currencies.ts';
import { sharedSigns } from './shapes/shared-signs.ts';
import { shopBesideAds } from './shapes/shop-beside-ads.ts';
import { summaryTab } from './shapes/summary-tab.ts';
import { summaryTable } from './shapes/summary-table.ts';
import { transposedSheet } from './shapes/transposed-sheet.ts';
import { unknownWords } from './shapes/unknown-words.ts';
import { weekEnding } from './shapes/week-ending.ts';
import { wideChannelMetrics } from './shapes/wide-channel-metrics.ts';
import { wideChannels } from './shapes/wide-channels.ts';
import type { Shape } from './table-case.ts';

/** All shapes, in the order in which the result lists them. */
export const shapes: readonly Shape[] = [
  dailyExport,
  handKept,
  breakdown,
  orderStatus,
  orderLedger,
  refundColumn,
  refundRows,
  quantityTimesPrice,
  debitCredit,
  affiliate,
  shopBesideAds,
  crmLeads,
  crmDeals,
  crmCampaigns,
  periodsAsColumns,
  periodsWithoutMetric,
  groupedRows,
  transposedSheet,
  wideChannels,
  wideChannelMetrics,
  budgetActual,
  budgetOnly,
  costParts,
  overheadsBesideMedia,
  severalCurrencies,
  sharedSigns,
  convertedColumns,
  abbreviated,
  oddDates,
  weekEnding,
  quarters,
  monthTabs,
  rangeInPreamble,
  prefixedHeaders,
  secondTable,
  summaryTable,
  summaryTab,
  channelSpellings,
  unknownWords,
];
