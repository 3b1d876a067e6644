import { type RateBook, rateBook } from '../intake/rates/rate-book.ts';
import { reportBasis } from '../intake/report-currency.ts';
import type { RuleContext } from './rule.ts';

const known = new WeakMap<RuleContext, RateBook>();

/** What each currency is worth in the report, by the settings and by tabs of rates. */
export function bookOf(context: RuleContext): RateBook {
  const book =
    known.get(context) ?? rateBook(reportBasis(context.readings, context.currency), context.rates, context.readings);
  known.set(context, book);
  return book;
}
