import { term } from '../../../workbook/formula.ts';
import { withoutData } from '../../without-data.ts';
import type { Adviser } from './advice.ts';

/** A page without a figure has nothing to advise but other days. */
export const choosePeriod: Adviser = (context) => {
  const without = context.ledger.withoutRate.length > 0 ? null : withoutData(context);
  return without
    ? [{ id: 'period', action: term(without.way), because: term(without.says), stake: Number.POSITIVE_INFINITY }]
    : [];
};
