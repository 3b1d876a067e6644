import { accounts } from './accounts.ts';
import { amounts } from './amounts.ts';
import { build } from './build.ts';
import { copies } from './copies.ts';
import { counts } from './counts.ts';
import { currencies } from './currencies.ts';
import { customers } from './customers.ts';
import { giftCards } from './gift-cards.ts';
import { ledgerTotals } from './ledger-totals.ts';
import { leftOut } from './left-out.ts';
import { names } from './names.ts';
import { overheadRows } from './overhead-rows.ts';
import { partRows } from './part-rows.ts';
import type { Pass } from './pass.ts';
import { periods } from './periods.ts';
import { plans } from './plans.ts';
import { refundRows } from './refund-rows.ts';
import { refunds } from './refunds.ts';
import { repeatedCuts } from './repeated-cuts.ts';
import { repeatedOrders } from './repeated-orders.ts';
import { reshape } from './reshape.ts';
import { rowsOfSteps } from './rows-of-steps.ts';
import { runningTotals } from './running-totals.ts';
import { secondTable } from './second-table.ts';
import { states } from './states.ts';
import { totals } from './totals.ts';
import { understandColumns } from './understand-columns.ts';
import { understandRows } from './understand-rows.ts';
import { unreadable } from './unreadable.ts';

/** How a table becomes campaign rows, from the first judgement to the last. Each stands on what those before it have found. */
export const passes: readonly Pass[] = [
  reshape,
  understandColumns,
  understandRows,
  amounts,
  partRows,
  totals,
  leftOut,
  ledgerTotals,
  plans,
  unreadable,
  accounts,
  overheadRows,
  repeatedOrders,
  states,
  refundRows,
  giftCards,
  periods,
  runningTotals,
  customers,
  currencies,
  repeatedCuts,
  secondTable,
  copies,
  refunds,
  counts,
  names,
  rowsOfSteps,
  build,
];
