import type { Booked, Pair } from '../../../../src/proof/tie-out/pair.ts';
import type { Draft, Line } from './draft.ts';

const tabs: Readonly<Record<Draft['style'], string>> = {
  invoices: 'Invoices',
  threshold: 'Invoices',
  journal: 'Journal',
  orders: 'Orders',
  postings: 'Ledger',
};

/** What is seen of a draft: the books in the order of their days, and nothing of what only its maker knows. */
export function pairOf({ side, reported, lines, currency, rates, tolerance, style }: Draft): Pair {
  return {
    side,
    reported,
    booked: [...lines].sort((a, b) => a.day - b.day).map((line, i) => seen(line, tabs[style], i + 2)),
    currency,
    rates,
    tolerance,
  };
}

const seen = (line: Line, source: string, row: number): Booked => ({
  day: line.day,
  text: line.text,
  reference: line.reference,
  channel: line.channel,
  amount: line.amount,
  tax: line.tax,
  refund: line.refund,
  fee: line.fee,
  currency: line.currency,
  source,
  row,
});
