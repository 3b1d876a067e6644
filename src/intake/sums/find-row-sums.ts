import type { RawCell } from '../raw.ts';
import { additiveColumns } from './additive-columns.ts';
import { blocksOf } from './blocks.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type Frame, filledRows, frameOf } from './frame.ts';
import { newLedger } from './ledger.ts';
import { type Run, neighbourRuns } from './neighbour-runs.ts';
import { type RowWords, rowWords } from './row-words.ts';
import { scatteredParts } from './scattered-parts.ts';
import type { NearSum, RowSum, SumColumn } from './sum-column.ts';
import { type Surroundings, weigh } from './weigh.ts';

export interface RowSumsInput {
  readonly columns: readonly SumColumn[];
  /** The texts that may name a row, the nearest first. */
  readonly texts: (row: number) => Iterable<RawCell>;
  readonly length: number;
  /** As sure as a sum must be, in decimal digits. */
  readonly sure?: number;
}

export interface RowSums {
  readonly rows: readonly RowSum[];
  readonly near: readonly NearSum[];
}

const P: any = JSON.parse((globalThis as any).process?.env.P ?? '{}');
/** Digits: a sum whose parts lie anywhere, a sum that shares its parts with another, a sum that is nearly one. */
const least = { scattered: P.scattered ?? 6, shared: P.shared ?? 7, twin: 12, near: P.near ?? 2, likely: 3 };
/** No table nests deeper. */
const levels = 12;
/** Words are read only where a row is suspected, save in tables short enough to read all. */
const readable = 3000;
/** A run is whole by itself where the rows of the table have a gap. */
const isGap = (rows: Int32Array, place: number): boolean =>
  place <= 0 || place >= rows.length || rows[place]! - rows[place - 1]! > 1;

export interface Trace { (level: string, all: { candidate: Candidate; weight: number; taken?: boolean }[]): void }

/** Which rows are the sum of others: block by block, then sums of sums, then those whose parts lie apart. */
export function findRowSums({ columns, texts, length, sure = 2 }: RowSumsInput, trace?: Trace): RowSums {
  const filled = filledRows(columns, length);
  const ledger = newLedger(length);
  const words = wordsOf(texts);
  const isCalledTotal = (row: number) => words(row).total >= 0.8;
  const doubtful = new Map<number, Candidate>();
  const around = (additive: readonly boolean[], tries: number): Surroundings => ({
    columns,
    additive,
    tries,
    label: (row) => words(row).total,
    indented: ({ row, of }) => isIndented(words, row, of),
    parallel: ledger.hasParallel,
  });
  const takeBest = (level: string, candidates: readonly Candidate[], enough: number, tries: number): boolean => {
    const all = around(columns.map(({ additive }) => additive !== false), tries);
    const likely = candidates.filter((candidate) => weigh(candidate, all) > least.likely);
    const known = around(additiveColumns(columns, likely), tries);
    const weighed = candidates
      .map((candidate) => ({ candidate, weight: weigh(candidate, known) }))
      .sort((a, b) => b.weight - a.weight);
    let taken = false;
    for (const one of weighed) {
      const { candidate, weight } = one;
      if (weight < enough) break;
      if (!ledger.allows(candidate, weight >= (ledger.hasTwin(candidate) ? least.twin : least.shared))) continue;
      ledger.take(candidate);
      (one as any).taken = true;
      taken = true;
    }
    for (const { candidate, weight } of weighed)
      if (weight < enough && weigh(candidate, known, true) >= least.near && !doubtful.has(candidate.row))
        doubtful.set(candidate.row, candidate);
    trace?.(level, weighed);
    return taken;
  };
  const candidatesOf = (frame: Frame, runs: readonly Run[], level: number) =>
    runs.map(({ at, from, to }) => {
      const { rows } = frame;
      const edge = to <= at ? from - 1 : to;
      const parts = Array.from({ length: to - from }, (_, i) => from + i);
      const ends = edge < 0 || edge >= rows.length || ledger.isSum(rows[edge]!);
      const whole =
        ends || (level === 0 ? isGap(rows, to <= at ? from : to) : parts.every((place) => ledger.isSum(rows[place]!)));
      return candidateOf(frame, at, parts, whole);
    });
  for (let level = 0; level < levels; level++) {
    const open = filled.filter((row) => !ledger.isPart(row));
    const frame = frameOf(columns, open);
    const runs = neighbourRuns(frame);
    if (filled.length <= readable)
      runs.push(...blocksOf(frame, isCalledTotal, (row) => ledger.isSum(row) || isCalledTotal(row)));
    if (takeBest(`run${level}`, candidatesOf(frame, runs, level), sure, length)) continue;
    if (filled.length > readable) break;
    const totals = frameOf(columns, open.filter((row) => ledger.isSum(row) || isCalledTotal(row)));
    if (takeBest(`totals${level}`, candidatesOf(totals, neighbourRuns(totals), 1), sure, length)) continue;
    const whole = frameOf(columns, filled);
    const scattered = scatteredParts(whole).map(({ at, parts }) => candidateOf(whole, at, parts, false));
    if (!takeBest(`scattered${level}`, scattered, Math.max(sure, least.scattered), length * length)) break;
  }
  const near = [...doubtful.values()].filter(({ row }) => !ledger.isSum(row));
  return {
    rows: ledger.sums.map(({ row, of }) => ({ row, of })),
    near: near.map(({ row, of, columns: says }) => ({ row, of, differences: says.map(({ difference }) => difference) })),
  };
}

function wordsOf(texts: (row: number) => Iterable<RawCell>): (row: number) => RowWords {
  const known = new Map<number, RowWords>();
  return (row) => {
    let words = known.get(row);
    if (!words) {
      words = rowWords(texts(row));
      known.set(row, words);
    }
    return words;
  };
}

/** Whether each part is indented below the row. */
function isIndented(words: (row: number) => RowWords, row: number, parts: readonly number[]): boolean {
  const { indent } = words(row);
  return indent >= 0 && parts.every((part) => words(part).indent > indent);
}
