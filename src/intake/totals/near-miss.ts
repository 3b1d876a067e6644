import type { Measure } from '../campaign-rows.ts';
import type { RowSum } from '../sums/sum-column.ts';
import type { AmountColumn } from './total-sums.ts';

/** In what a row is nearly the sum of others, and by what it misses. */
export interface NearMiss {
  readonly measure: Measure;
  /** The row less its parts. */
  readonly difference: number;
}

/** What counts as near: a share of the row, or a few units. */
const near = { share: 0.05, units: 5 };
/** What binary fractions may add up to is no miss. */
const least = 0.005;

/**
 * Of the columns in which a row is nearly its parts, the one that it misses by most, money before counts. Where it is near in none, the
 * one in which it is nearest.
 */
export function nearMiss(amounts: readonly AmountColumn[], { row, of }: RowSum): NearMiss | null {
  const misses = amounts.flatMap(({ measure, values }) => {
    const own = values[row] ?? Number.NaN;
    const parts = of.reduce((sum, part) => sum + (values[part] || 0), 0);
    if (Number.isNaN(own) || (own === 0 && parts === 0)) return [];
    const difference = own - parts;
    return [{ measure, difference, share: Math.abs(difference) / Math.max(Math.abs(own), Math.abs(parts)) }];
  });
  const close = misses.filter(({ share, difference }) => share <= near.share || Math.abs(difference) <= near.units);
  const isMoney = ({ measure }: NearMiss) => measure === 'cost' || measure === 'revenue';
  const missed = close.filter(({ difference }) => Math.abs(difference) >= least).sort((a, b) => b.share - a.share);
  const [first] = [
    ...missed.filter(isMoney),
    ...missed,
    ...close,
    ...misses.filter(isMoney).sort((a, b) => a.share - b.share),
    ...misses,
  ];
  return first ? { measure: first.measure, difference: first.difference } : null;
}
