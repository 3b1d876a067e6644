import type { RawCell } from '../raw.ts';
import { additiveColumns } from './additive-columns.ts';
import { blocksOf } from './blocks.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { filledRows, frameOf } from './frame.ts';
import { newLedger } from './ledger.ts';
import { likelyPlaces } from './likely-places.ts';
import { neighbourRuns } from './neighbour-runs.ts';
import { isCalledTotal, wordsOfRows } from './row-words.ts';
import { runCandidates } from './run-candidates.ts';
import { scatteredParts } from './scattered-parts.ts';
import type { NearSum, RowSum, SumColumn } from './sum-column.ts';
import { type Surroundings, weigh } from './weigh.ts';

export interface RowSumsInput {
  readonly columns: readonly SumColumn[];
  /** The texts that may name a row, the first with its indent. Read only of rows that are suspected. */
  readonly texts: (row: number) => Iterable<RawCell>;
  readonly length: number;
  /** How sure a sum must be, in decimal digits. */
  readonly sure?: number;
  /** What else is known of a row for or against its being a sum, in the same digits. */
  readonly expected?: (row: number) => number;
}

export interface RowSums {
  /** A row that adds up two cuts of the same stands twice. */
  readonly rows: readonly RowSum[];
  readonly near: readonly NearSum[];
}

/** In digits: a sum whose parts lie apart, one that shares its parts, one that shares all of them, one that is nearly a sum. */
const least = { scattered: 7, shared: 7, twin: 12, near: 2, likely: 3 };
/** No table nests deeper. */
const mostLevels = 12;
/** The words of all rows are read only in tables that short. */
const readable = 3000;
const mostScattered = 700;

/** Which rows are sums of others: block by block, then sums of sums, then sums of rows that lie apart. */
export function findRowSums({ columns, texts, length, sure = 2, expected = () => 0 }: RowSumsInput): RowSums {
  const filled = filledRows(columns, length);
  const ledger = newLedger(length);
  const words = wordsOfRows(texts);
  const doubtful = new Map<number, Candidate>();
  const isBare = (row: number) => columns.every(({ values }) => Number.isNaN(values[row] ?? Number.NaN));
  const isShort = filled.length <= readable;
  const isTotal = (row: number) => ledger.isSum(row) || (isShort && isCalledTotal(words(row)));

  const take = (candidates: readonly Candidate[], enough: number, apart = false): boolean => {
    const tries = apart ? length * length : length;
    const around: Surroundings = {
      columns,
      additive: columns.map(({ additive }) => additive !== false),
      tries,
      words,
      expected,
      ledger,
      hasLikely: () => false,
    };
    const likely = candidates.filter((candidate) => weigh(candidate, around) > least.likely);
    const known: Surroundings = {
      ...around,
      additive: additiveColumns(columns, likely),
      hasLikely: apart ? likelyPlaces(likely) : () => false,
    };
    const weighed = candidates
      .map((candidate) => ({ candidate, weight: weigh(candidate, known) }))
      .sort((a, b) => b.weight - a.weight);
    let taken = false;
    for (const { candidate, weight } of weighed) {
      if (weight < enough) break;
      if (!ledger.allows(candidate, weight >= (ledger.hasTwin(candidate) ? least.twin : least.shared))) continue;
      ledger.take(candidate);
      taken = true;
    }
    for (const { candidate, weight } of weighed)
      if (weight < enough && !doubtful.has(candidate.row) && weigh(candidate, known, true) >= least.near)
        doubtful.set(candidate.row, candidate);
    return taken;
  };

  for (let level = 0; level < mostLevels; level++) {
    const open = ledger.sums.length === 0 ? filled : filled.filter((row) => !ledger.isPart(row));
    const frame = frameOf(columns, open);
    const blocks = isShort ? blocksOf(frame, (row) => isCalledTotal(words(row)), isTotal) : [];
    const runs = runCandidates(frame, [...neighbourRuns(frame), ...blocks], ledger.isSum, isBare);
    if (take(runs, sure)) continue;
    // A total over totals, past rows that are none.
    const totals = frameOf(columns, isShort || ledger.sums.length > 0 ? open.filter(isTotal) : open.subarray(0, 0));
    if (take(runCandidates(totals, neighbourRuns(totals), ledger.isSum, isBare), sure)) continue;
    // In longer tables any two rows make a third by chance, and looking for them costs too much.
    if (filled.length > mostScattered) break;
    const all = frameOf(columns, filled);
    const scattered = scatteredParts(all).map(({ at, parts }) => candidateOf(all, at, parts, false));
    if (!take(scattered, Math.max(sure, least.scattered), true)) break;
  }
  return {
    rows: ledger.sums,
    near: [...doubtful.values()]
      .filter(({ row }) => !ledger.isSum(row))
      .map(({ row, of, columns: says }) => ({ row, of, differences: says.map(({ difference }) => difference) })),
  };
}
