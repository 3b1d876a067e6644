import type { Rule } from './rule.ts';
import { abbreviatedAmounts } from './rules/abbreviated-amounts.ts';
import { accountNotRead } from './rules/account-not-read.ts';
import { ambiguousColumn } from './rules/ambiguous-column.ts';
import { bookingNearlySum } from './rules/booking-nearly-sum.ts';
import { breakdown } from './rules/breakdown.ts';
import { breakdownRepeats } from './rules/breakdown-repeats.ts';
import { channelSpellings } from './rules/channel-spellings.ts';
import { columnNotFound } from './rules/column-not-found.ts';
import { columnPreferred } from './rules/column-preferred.ts';
import { comparedRows } from './rules/compared-rows.ts';
import { computedRevenue } from './rules/computed-revenue.ts';
import { convertedAmounts } from './rules/converted-amounts.ts';
import { copiesLeftOut } from './rules/copies-left-out.ts';
import { costClaimedTwice } from './rules/cost-claimed-twice.ts';
import { costWithoutRevenue } from './rules/cost-without-revenue.ts';
import { countClaimedTwice } from './rules/count-claimed-twice.ts';
import { countsLeftOut } from './rules/counts-left-out.ts';
import { currencyConflict } from './rules/currency-conflict.ts';
import { currencyUnclear } from './rules/currency-unclear.ts';
import { customerKindUnknown } from './rules/customer-kind-unknown.ts';
import { dateOrderUndecided } from './rules/date-order-undecided.ts';
import { datesFromName } from './rules/dates-from-name.ts';
import { datesFromPreamble } from './rules/dates-from-preamble.ts';
import { datesUnreadable } from './rules/dates-unreadable.ts';
import { daysMaybeSwapped } from './rules/days-maybe-swapped.ts';
import { daysOrSteps } from './rules/days-or-steps.ts';
import { daysSwapped } from './rules/days-swapped.ts';
import { dealsWithoutCustomers } from './rules/deals-without-customers.ts';
import { duplicateRows } from './rules/duplicate-rows.ts';
import { errorCell } from './rules/error-cell.ts';
import { firstDayOnly } from './rules/first-day-only.ts';
import { firstSeenCustomers } from './rules/first-seen-customers.ts';
import { fiscalYearUnclear } from './rules/fiscal-year-unclear.ts';
import { fractionalCounts } from './rules/fractional-counts.ts';
import { giftCards } from './rules/gift-cards.ts';
import { groupTotals } from './rules/group-totals.ts';
import { html } from './rules/html.ts';
import { invoicesRecognised } from './rules/invoices-recognised.ts';
import { leadValue } from './rules/lead-value.ts';
import { levelRepeats } from './rules/level-repeats.ts';
import { lfsPointer } from './rules/lfs-pointer.ts';
import { listOfValues } from './rules/list-of-values.ts';
import { maskedAmounts } from './rules/masked-amounts.ts';
import { mayBeInvoices } from './rules/may-be-invoices.ts';
import { maySummarise } from './rules/may-summarise.ts';
import { mergedCells } from './rules/merged-cells.ts';
import { metricUnclear } from './rules/metric-unclear.ts';
import { micros } from './rules/micros.ts';
import { microsSuspected } from './rules/micros-suspected.ts';
import { microsUnclear } from './rules/micros-unclear.ts';
import { missingDate } from './rules/missing-date.ts';
import { missingDays } from './rules/missing-days.ts';
import { mixedCurrencies } from './rules/mixed-currencies.ts';
import { moneyLeftOut } from './rules/money-left-out.ts';
import { namelessTotalUnclear } from './rules/nameless-total-unclear.ts';
import { nearlySameTotal } from './rules/nearly-same-total.ts';
import { nearlyTotal } from './rules/nearly-total.ts';
import { negativeCost } from './rules/negative-cost.ts';
import { noChannel } from './rules/no-channel.ts';
import { noCost } from './rules/no-cost.ts';
import { noCostAndRevenue } from './rules/no-cost-and-revenue.ts';
import { noDate } from './rules/no-date.ts';
import { noHeader } from './rules/no-header.ts';
import { noRate } from './rules/no-rate.ts';
import { noRows } from './rules/no-rows.ts';
import { numberConventionUndecided } from './rules/number-convention-undecided.ts';
import { openRange } from './rules/open-range.ts';
import { orderTotalRepeated } from './rules/order-total-repeated.ts';
import { otherTables } from './rules/other-tables.ts';
import { overheadsFound } from './rules/overheads-found.ts';
import { overlappingPeriods } from './rules/overlapping-periods.ts';
import { overlappingSources } from './rules/overlapping-sources.ts';
import { partOfRow } from './rules/part-of-row.ts';
import { percentAmount } from './rules/percent-amount.ts';
import { periodTotalDiffers } from './rules/period-total-differs.ts';
import { periodsAcross } from './rules/periods-across.ts';
import { planNoRate } from './rules/plan-no-rate.ts';
import { planOrActual } from './rules/plan-or-actual.ts';
import { plannedRows } from './rules/planned-rows.ts';
import { rangeRows } from './rules/range-rows.ts';
import { rateOutdated } from './rules/rate-outdated.ts';
import { rateUnreadable } from './rules/rate-unreadable.ts';
import { ratesRead } from './rules/rates-read.ts';
import { ratesUnclear } from './rules/rates-unclear.ts';
import { refundRows } from './rules/refund-rows.ts';
import { refundSigns } from './rules/refund-signs.ts';
import { refundsDeducted } from './rules/refunds-deducted.ts';
import { refundsInNet } from './rules/refunds-in-net.ts';
import { repeatedHeader } from './rules/repeated-header.ts';
import { resultsAsConversions } from './rules/results-as-conversions.ts';
import { resultsMixed } from './rules/results-mixed.ts';
import { resultsNoConversions } from './rules/results-no-conversions.ts';
import { resultsUnclear } from './rules/results-unclear.ts';
import { revenueClaimedTwice } from './rules/revenue-claimed-twice.ts';
import { rowLeftOut } from './rules/row-left-out.ts';
import { rowNotFound } from './rules/row-not-found.ts';
import { rowsAreLeads } from './rules/rows-are-leads.ts';
import { rowsOfSteps } from './rules/rows-of-steps.ts';
import { runningTotal } from './rules/running-total.ts';
import { salesCountedTwice } from './rules/sales-counted-twice.ts';
import { sameExportTwice } from './rules/same-export-twice.ts';
import { sameTotalAgain } from './rules/same-total-again.ts';
import { scratchTab } from './rules/scratch-tab.ts';
import { secondTable } from './rules/second-table.ts';
import { standIn } from './rules/stand-in.ts';
import { stateLeftOut } from './rules/state-left-out.ts';
import { stateOpen } from './rules/state-open.ts';
import { statePart } from './rules/state-part.ts';
import { stateUnknown } from './rules/state-unknown.ts';
import { statesUnread } from './rules/states-unread.ts';
import { subTotals } from './rules/sub-totals.ts';
import { summarisesOthers } from './rules/summarises-others.ts';
import { summaryUnclear } from './rules/summary-unclear.ts';
import { tableTwice } from './rules/table-twice.ts';
import { tablesAgree } from './rules/tables-agree.ts';
import { tablesJoined } from './rules/tables-joined.ts';
import { tablesLeft } from './rules/tables-left.ts';
import { taxRows } from './rules/tax-rows.ts';
import { totalAgrees } from './rules/total-agrees.ts';
import { totalDiffers } from './rules/total-differs.ts';
import { totalNotCovered } from './rules/total-not-covered.ts';
import { totalRow } from './rules/total-row.ts';
import { transposed } from './rules/transposed.ts';
import { unitInHeader } from './rules/unit-in-header.ts';
import { unreadableAmount } from './rules/unreadable-amount.ts';
import { unreadableCount } from './rules/unreadable-count.ts';
import { unreadableDate } from './rules/unreadable-date.ts';
import { wholeUnits } from './rules/whole-units.ts';
import { wideTable } from './rules/wide-table.ts';
import { wideTotalDiffers } from './rules/wide-total-differs.ts';
import { yearUnknown } from './rules/year-unknown.ts';

/** All rules. What they find is sorted by severity and place; among equals this order holds. */
export const rules: readonly Rule[] = [
  html,
  lfsPointer,
  noRows,
  noHeader,
  noCostAndRevenue,
  columnNotFound,
  metricUnclear,
  ambiguousColumn,
  moneyLeftOut,
  countsLeftOut,
  columnPreferred,
  resultsAsConversions,
  resultsMixed,
  resultsUnclear,
  resultsNoConversions,
  standIn,
  totalRow,
  groupTotals,
  totalAgrees,
  totalDiffers,
  totalNotCovered,
  namelessTotalUnclear,
  nearlyTotal,
  bookingNearlySum,
  dealsWithoutCustomers,
  plannedRows,
  planOrActual,
  levelRepeats,
  partOfRow,
  taxRows,
  comparedRows,
  unreadableAmount,
  errorCell,
  unreadableDate,
  unreadableCount,
  maskedAmounts,
  mergedCells,
  noChannel,
  yearUnknown,
  noDate,
  datesUnreadable,
  missingDate,
  dateOrderUndecided,
  fiscalYearUnclear,
  daysMaybeSwapped,
  daysSwapped,
  rangeRows,
  overlappingPeriods,
  datesFromPreamble,
  datesFromName,
  openRange,
  firstDayOnly,
  numberConventionUndecided,
  fractionalCounts,
  abbreviatedAmounts,
  unitInHeader,
  rowsOfSteps,
  daysOrSteps,
  runningTotal,
  percentAmount,
  currencyUnclear,
  currencyConflict,
  micros,
  wholeUnits,
  microsUnclear,
  breakdown,
  breakdownRepeats,
  tableTwice,
  duplicateRows,
  copiesLeftOut,
  rowLeftOut,
  rowNotFound,
  secondTable,
  sameTotalAgain,
  nearlySameTotal,
  otherTables,
  tablesJoined,
  tablesAgree,
  tablesLeft,
  listOfValues,
  wideTable,
  wideTotalDiffers,
  periodsAcross,
  periodTotalDiffers,
  transposed,
  subTotals,
  computedRevenue,
  repeatedHeader,
  orderTotalRepeated,
  stateLeftOut,
  stateOpen,
  stateUnknown,
  statesUnread,
  statePart,
  refundsDeducted,
  refundsInNet,
  refundSigns,
  refundRows,
  giftCards,
  customerKindUnknown,
  firstSeenCustomers,
  rowsAreLeads,
  leadValue,
  accountNotRead,
  summarisesOthers,
  summaryUnclear,
  scratchTab,
  maySummarise,
  sameExportTwice,
  mixedCurrencies,
  noRate,
  ratesRead,
  ratesUnclear,
  rateUnreadable,
  rateOutdated,
  convertedAmounts,
  planNoRate,
  overlappingSources,
  revenueClaimedTwice,
  salesCountedTwice,
  mayBeInvoices,
  invoicesRecognised,
  costClaimedTwice,
  countClaimedTwice,
  microsSuspected,
  negativeCost,
  channelSpellings,
  costWithoutRevenue,
  noCost,
  overheadsFound,
  missingDays,
];
