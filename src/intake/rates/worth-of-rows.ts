import type { CampaignRows } from '../campaign-rows.ts';
import type { RateBook } from './rate-book.ts';
import { holdsAlways, type RateSteps, ratesOver } from './rate-steps.ts';

/** By what the money of a row comes into the report's currency. */
export interface Worth {
  readonly steps: RateSteps;
  /** Days on which a new rate begins: a row that covers such a day is split there, so that each part is at the rate of its own days. */
  readonly starts: readonly number[];
  /** Whether it is the money that the source converted itself which these rates are for. */
  readonly isConverted: boolean;
}

/**
 * What the rows are worth, one by one; null for a row of which any day has no rate. What the source has converted itself is used where its
 * own currency has none.
 */
export function worthOfRows(book: RateBook, rows: CampaignRows): (row: number) => Worth | null {
  const { currency, converted, from, to, measures } = rows;
  const own = known(book, false);
  const other = known(book, true);
  const has = (worth: Worth | null, row: number): worth is Worth =>
    worth !== null && (holdsAlways(worth.steps) || ratesOver(worth.steps, from[row]!, to[row]!) !== null);
  const isWhole = (row: number) =>
    (['cost', 'revenue'] as const).every(
      (id) => Number.isNaN(measures[id][row]!) || !Number.isNaN(converted![id][row]!),
    );
  return (row) => {
    const worth = own(currency[row]!);
    if (has(worth, row)) return worth;
    if (!converted || converted.currency[row] === '' || !isWhole(row)) return null;
    const worthOfOther = other(converted.currency[row]!);
    return has(worthOfOther, row) ? worthOfOther : null;
  };
}

/** Rows of one currency come together, so the last one is remembered. */
function known(book: RateBook, isConverted: boolean): (code: string) => Worth | null {
  const all = new Map<string, Worth | null>();
  let last: string | undefined;
  let worth: Worth | null = null;
  return (code) => {
    if (code === last) return worth;
    last = code;
    worth = all.get(code) ?? null;
    if (!all.has(code)) {
      const steps = book.steps(code);
      worth = steps ? { steps, starts: startsOf(steps), isConverted } : null;
      all.set(code, worth);
    }
    return worth;
  };
}

const startsOf = (steps: RateSteps): number[] => steps.map(({ from }) => from).filter(Number.isFinite);
