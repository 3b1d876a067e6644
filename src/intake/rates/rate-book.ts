import { codesIn } from '../codes-in.ts';
import { isWritten } from '../columns/currencies.ts';
import { toSerial } from '../columns/day-serial.ts';
import type { RateTable } from '../rate-table.ts';
import type { Reading } from '../reading.ts';
import { directionOf } from './direction.ts';
import { meanRate, ownRate, type RateStep, type RateSteps } from './rate-steps.ts';

/** A rate as the settings keep it. */
export interface DatedRate {
  /** ISO day from which it holds; left out, it holds on any day before the next. */
  readonly from?: string | undefined;
  readonly rate: number;
  readonly source?: string | undefined;
}

/** ISO code → what one unit is worth in the report currency: always, or from one day to the next. */
export type GivenRates = Readonly<Record<string, number | readonly DatedRate[]>>;

/** What money is worth in the report. */
export interface RateBook {
  /** The steps of a currency or sign; undefined where nobody said anything of it. Nothing said of money is the report's own. */
  steps(code: string): RateSteps | undefined;
  /** The codes that have rates. */
  readonly codes: readonly string[];
}

/** What one unit of a currency is worth over some days; undefined where nobody said it of all of them. */
export const worthOver =
  (book: RateBook) =>
  (code: string, from: number, to: number): number | undefined => {
    const steps = book.steps(code);
    return steps && meanRate(steps, from, to);
  };

/** What the settings say of a currency stands before what tabs say of it. `$` is worth one in a report that is written with it. */
export function rateBook(basis: string, given: GivenRates, readings: readonly Reading[]): RateBook {
  const known = new Map<string, RateSteps>();
  const tables = readings.flatMap(({ rates }) => (rates ? [rates] : []));
  if (basis !== '') for (const [code, steps] of stepsOfTables(tables, basis)) known.set(code, inOrder(steps));
  for (const code of Object.keys(given)) known.set(code, inOrder(stepsGiven(given[code]!)));
  const apart = signsBeside(basis, readings);
  const isOwn = (code: string) => code === '' || code === basis || (isWritten(basis, code) && !apart.has(code));
  return {
    steps: (code) => (isOwn(code) ? ownRate : known.get(code)),
    codes: [...known.keys()],
  };
}

/** Signs that stand beside the currency in one source: whoever writes `$` and `CA$` below each other does not mean the same. */
function signsBeside(basis: string, readings: readonly Reading[]): ReadonlySet<string> {
  const met = readings.map(({ rows }) => codesIn(rows));
  return new Set(met.flatMap((codes) => (codes.has(basis) ? [...codes].filter((code) => isWritten(basis, code)) : [])));
}

function stepsGiven(given: number | readonly DatedRate[]): RateStep[] {
  if (typeof given === 'number') return [{ from: Number.NEGATIVE_INFINITY, rate: given, source: '' }];
  return given.map(({ from, rate, source = '' }) => ({
    from: from ? serialOf(from) : Number.NEGATIVE_INFINITY,
    rate,
    source,
  }));
}

const serialOf = (iso: string): number =>
  toSerial(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

function stepsOfTables(tables: readonly RateTable[], basis: string): Map<string, RateStep[]> {
  const found = new Map<string, RateStep[]>();
  for (const table of tables) {
    const { reads } = directionOf(table, basis);
    for (const { currency, base, from, value, source } of table.rates) {
      const worth = base === '' ? reads === 'worth' : base === basis;
      const per = base === '' ? reads === 'per' : currency === basis;
      if (!worth && !per) continue;
      const code = worth ? currency : base || currency;
      const step = { from, rate: worth ? value : 1 / value, source };
      const steps = found.get(code);
      if (steps) steps.push(step);
      else found.set(code, [step]);
    }
  }
  return found;
}

/** By days. Of two that hold from one day, one is enough where they agree, and neither is true where they do not. */
function inOrder(steps: readonly RateStep[]): RateSteps {
  const sorted = [...steps].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  const ordered: RateStep[] = [];
  for (const step of sorted) {
    const last = ordered[ordered.length - 1];
    if (last?.from !== step.from) ordered.push(step);
    else if (Math.abs(last.rate - step.rate) > 1e-9 * step.rate)
      ordered[ordered.length - 1] = { ...last, rate: Number.NaN };
  }
  return ordered;
}
