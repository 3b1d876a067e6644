import type { ReportContext } from '../../../report/context.ts';
import type { Bridge } from '../bridge.ts';
import type { Pair } from '../pair.ts';
import { pairsOf } from '../pairs-of.ts';
import { tieOut } from '../tie-out.ts';

/** One side with its bridges. */
export interface Tied {
  readonly pair: Pair;
  readonly bridges: readonly Bridge[];
}

/** What is tied out; empty where there are no books. */
export const tiedSides = (context: ReportContext): readonly Tied[] =>
  pairsOf(context).map((pair) => ({
    pair,
    // By channel, then by month, as somebody reads a ledger.
    bridges: tieOut(pair).filter(({ reported, booked, items }) => reported !== 0 || booked !== 0 || items.length > 0),
  }));
