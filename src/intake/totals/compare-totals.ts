import { sumOfRows } from '../amounts/sums.ts';
import type { CampaignRows, Measure } from '../campaign-rows.ts';
import type { Amounts, Finding, HeldRow, PlatformTotal } from '../reading.ts';

/** Measures of which platforms show true totals. Conversions are rounded in each row, and reach is none. */
const compared = ['cost', 'revenue', 'impressions', 'clicks'] as const satisfies readonly Measure[];

/** Counts that may be of fewer people than the rows add up to, and are rounded in each row: only what falls short of the total is missing. */
const atLeast = ['conversions', 'leads', 'orders', 'newCustomers'] as const satisfies readonly Measure[];

/** One cent, and what binary fractions add to it. */
const cent = 0.01 + 1e-6;

/** Held back since their money stands in other rows as well: no total has it twice. */
const repeats: readonly string[] = [
  'compared-rows',
  'copies-left-out',
  'level-repeats',
  'nameless-total-unclear',
  'nearly-same-total',
  'nearly-total',
  'order-total-repeated',
  'part-of-row',
  'planned-rows',
  'same-total-again',
  'second-table',
];

/** The rows of a table whose sum a platform's totals are held against. */
export interface SummedRows {
  readonly rows: CampaignRows;
  readonly held: readonly HeldRow[];
  /** Rows of the table, for what rounding in each of them may come to. */
  readonly length: number;
  readonly currency: string;
  /** By how much a sum may be off since its amounts were written short. */
  readonly vague?: Amounts;
}

/**
 * Sets the platform's own totals against the sum of the rows, and names what the rows do not cover. Rows held back are in the sum: the
 * platform counted them, whatever is wrong with them here.
 */
export function compareTotals(summed: SummedRows, totals: readonly PlatformTotal[]): Finding[] {
  const { rows, length, currency, vague = {} } = summed;
  const held = summed.held.filter(({ reason }) => !repeats.includes(reason));
  const ours = sumOfRows(rows, held);
  const main: Measure | undefined = compared.find((measure) =>
    totals.some(({ amounts }) => (amounts[measure] ?? 0) !== 0),
  );
  if (!main || ours[main] === undefined) return [];
  const agreeing = totals.find(({ amounts }) => agrees(amounts, ours, vague));
  const largest = totals.reduce((a, b) => ((b.amounts[main] ?? 0) > (a.amounts[main] ?? 0) ? b : a));
  const findings: Finding[] = [];
  const leftOut = held.filter(({ reason }) => reason === 'row-left-out').length;
  const apart = {
    ...(held.length > leftOut ? { held: held.length - leftOut } : {}),
    ...(leftOut > 0 ? { leftOut } : {}),
  };
  const said = (code: string, total: PlatformTotal, details: Finding['details']): Finding => ({
    code,
    row: total.row,
    got: total.label.slice(0, 60),
    details: { measure: main, currency, ...apart, ...details },
  });
  const short = agreeing && atLeast.find((measure) => fallsShort(ours[measure], agreeing.amounts[measure], length));
  if (agreeing && short)
    findings.push(
      said('total-differs', agreeing, { measure: short, ours: ours[short] ?? 0, theirs: agreeing.amounts[short] ?? 0 }),
    );
  else if (agreeing) findings.push(said('total-agrees', agreeing, { ours: ours[main] }));
  const difference = (largest.amounts[main] ?? 0) - ours[main];
  if (agreeing && difference > cent) {
    const parts = partsOf(totals, largest, main, difference);
    findings.push(said('total-not-covered', largest, { difference, ...(parts.length > 0 ? { parts } : {}) }));
  }
  if (agreeing) return findings;
  const all = totals.reduce((sum, { amounts }) => sum + (amounts[main] ?? 0), 0);
  if (totals.length > 1 && Math.abs(all - ours[main]) <= cent) return [];
  const measure = compared.find((one) => !equal(largest.amounts[one], ours[one], one, vague)) ?? main;
  const theirs = largest.amounts[measure] ?? 0;
  const off = theirs - (ours[measure] ?? 0);
  const parts = off > 0 ? partsOf(totals, largest, measure, off) : [];
  const unread = held.filter(({ amounts }) => amounts[measure] === undefined).length;
  const rounding = (measure === 'cost' || measure === 'revenue') && Math.abs(off) <= 0.005 * length + cent;
  findings.push(
    said('total-differs', largest, {
      measure,
      ours: ours[measure] ?? 0,
      theirs,
      ...(parts.length > 0 ? { parts } : {}),
      ...(rounding ? { rounding: 1 } : {}),
      ...(unread > 0 ? { unread } : {}),
    }),
  );
  return findings;
}

/** More than rounding in each row comes to: cells that say no number, as `<5` does, are the first suspect. */
const fallsShort = (ours: number | undefined, theirs: number | undefined, rows: number): boolean =>
  ours !== undefined && theirs !== undefined && theirs - ours > 0.5 + rows * 0.005;

function equal(theirs: number | undefined, ours: number | undefined, measure: Measure, vague: Amounts): boolean {
  if (theirs === undefined || ours === undefined) return true;
  const slack = measure === 'cost' || measure === 'revenue' ? cent : 0.5;
  return Math.abs(theirs - ours) <= slack + (vague[measure] ?? 0);
}

function agrees(theirs: Amounts, ours: Amounts, vague: Amounts): boolean {
  const shared = compared.filter((measure) => theirs[measure] !== undefined && ours[measure] !== undefined);
  return (
    shared.some((measure) => theirs[measure] !== 0) &&
    shared.every((measure) => equal(theirs[measure], ours[measure], measure, vague))
  );
}

/** Other totals that make up the difference, alone or two together. */
function partsOf(
  totals: readonly PlatformTotal[],
  largest: PlatformTotal,
  measure: Measure,
  difference: number,
): string[] {
  const others = totals.filter(
    (total) => total !== largest && total.label !== '' && (total.amounts[measure] ?? 0) !== 0,
  );
  const tolerance = measure === 'cost' || measure === 'revenue' ? 0.05 : 0.5;
  for (const one of others) if (Math.abs(one.amounts[measure]! - difference) <= tolerance) return [one.label];
  for (let a = 0; a < Math.min(others.length, 40); a++) {
    for (let b = a + 1; b < Math.min(others.length, 40); b++) {
      const [one, two] = [others[a]!, others[b]!];
      if (Math.abs(one.amounts[measure]! + two.amounts[measure]! - difference) <= tolerance)
        return [one.label, two.label];
    }
  }
  return [];
}
