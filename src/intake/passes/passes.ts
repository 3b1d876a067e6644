import { amounts } from './amounts.ts';
import { build } from './build.ts';
import { copies } from './copies.ts';
import { currencies } from './currencies.ts';
import { names } from './names.ts';
import type { Pass } from './pass.ts';
import { periods } from './periods.ts';
import { plans } from './plans.ts';
import { reshape } from './reshape.ts';
import { totals } from './totals.ts';
import { understandColumns } from './understand-columns.ts';
import { unreadable } from './unreadable.ts';

/** How a table becomes campaign rows, from the first judgement to the last. Each stands on what those before it have found. */
export const passes: readonly Pass[] = [
  reshape,
  understandColumns,
  amounts,
  totals,
  plans,
  unreadable,
  periods,
  currencies,
  copies,
  names,
  build,
];
