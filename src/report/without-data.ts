import { isCurrencyCode } from '../intake/columns/currencies.ts';
import type { Period } from '../intake/reading.ts';
import type { ReportContext } from './context.ts';
import { longDay, longPeriod } from './windows.ts';

/** Why the report period has no figure at all, in a sentence, and the way out of it in another. */
export interface WithoutData {
  readonly says: string;
  readonly way: string;
}

type Known = Pick<ReportContext, 'facts' | 'windows' | 'ledger' | 'readings'>;

/** null where some row lies in the report period. */
export function withoutData({ facts, windows: { all, report }, ledger, readings }: Known): WithoutData | null {
  if (all || !report || !ledger.span || facts.campaigns.length > 0) return null;
  if (
    readings.some(({ rows }) => rows.from.some((from, i) => from <= report.to && (rows.to[i] as number) >= report.from))
  )
    return {
      says: `No figures in the report period, ${longPeriod(report)}: its money is in a currency without a rate.`,
      way: ledger.withoutRate.some(({ currency }) => isCurrencyCode(currency))
        ? 'Enter the rate in Tieout ▸ Settings ▸ Exchange rates, then build again.'
        : 'Choose the currency in Tieout ▸ Problems, then build again.',
    };
  return {
    says: `No data in the report period, ${longPeriod(report)}: the data run ${stretches(ledger.span, around(readings, report))}.`,
    way: 'Choose other days in Tieout ▸ Settings ▸ Report period, then build again.',
  };
}

/** The last day of data before a period without any, and the first one after it. */
function around(readings: Known['readings'], { from, to }: Period): { before: number; after: number } {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const { rows } of readings) {
    for (let i = 0; i < rows.length; i++) {
      if ((rows.to[i] as number) < from) before = Math.max(before, rows.to[i] as number);
      else if ((rows.from[i] as number) > to) after = Math.min(after, rows.from[i] as number);
    }
  }
  return { before, after };
}

function stretches(span: Period, { before, after }: { before: number; after: number }): string {
  const stretch = (from: number, to: number) => `from ${longDay(from)} to ${longDay(to)}`;
  return Number.isFinite(before) && Number.isFinite(after)
    ? `${stretch(span.from, before)} and again ${stretch(after, span.to)}`
    : stretch(span.from, span.to);
}

/** Where the data begin or end within what was asked for: `begin on 3 Jun 2026`. */
export function dataEnds({ from, to }: Period, asked: Period): string {
  if (from > asked.from && to < asked.to) return `run from ${longDay(from)} to ${longDay(to)}`;
  return from > asked.from ? `begin on ${longDay(from)}` : `end on ${longDay(to)}`;
}
