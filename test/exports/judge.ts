import { type Measure, measures } from '../../src/intake/campaign-rows.ts';
import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { decode } from '../../src/intake/file/decode.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';
import { buildLedger } from '../../src/intake/ledger.ts';
import type { RawCell } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading, SourceOptions } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { type Export, entry, type MutableSums, type Sums } from './export.ts';

export interface Outcome {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

export function readBytes(name: string, bytes: Uint8Array, options?: SourceOptions): Outcome {
  const { text } = decode(bytes);
  const parsed = parseTable(text);
  const cells = parsed.refused
    ? text
        .split('\n')
        .slice(0, 5)
        .map((line) => [line])
    : parsed.cells;
  return readCells(name, cells, options);
}

export function readCells(name: string, cells: readonly (readonly RawCell[])[], options?: SourceOptions): Outcome {
  const reading = readTable({ name, cells }, options);
  return { reading, problems: findProblems({ readings: [reading], rates: {}, currency: '' }) };
}

/** Sums of the rows used, by a key of each; undefined where no row has the measure. */
export function sums(reading: Reading, keyOf: (row: number) => string): Record<string, MutableSums> {
  const found: Record<string, MutableSums> = {};
  const { rows } = reading;
  for (let i = 0; i < rows.length; i++) {
    const into = entry(found, keyOf(i));
    for (const measure of measures) {
      const amount = rows.measures[measure][i]!;
      if (!Number.isNaN(amount)) into[measure] = (into[measure] ?? 0) + amount;
    }
  }
  return found;
}

/** By month as the report has it: rows that cover several days are spread over them. */
export function byMonth(reading: Reading): Record<string, MutableSums> {
  const firsts: number[] = [];
  if (reading.period) {
    for (let day = reading.period.from; day <= reading.period.to + 1; day++)
      if (isoDay(day).endsWith('-01')) firsts.push(day);
  }
  const ledger = buildLedger([reading], { currency: '', rates: {}, channelNames: {}, cuts: () => firsts });
  return sums({ ...reading, rows: ledger.rows }, (i) => {
    const from = ledger.rows.from[i]!;
    return Number.isNaN(from) ? 'undated' : isoDay(from).slice(0, 7);
  });
}

export const totalsOf = (reading: Reading): MutableSums => sums(reading, () => 'all').all ?? {};

/** How a reading differs from what is right, one line each; none where it is right. */
export function differences({ expected }: Export, { reading, problems }: Outcome): string[] {
  const found: string[] = [];
  const note = (what: string, wanted: unknown, got: unknown) => {
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      found.push(`${what}: expected ${show(wanted)}, got ${show(got)}`);
  };
  const codes = new Set(problems.map(({ code }) => code));
  for (const code of expected.problems ?? []) if (!codes.has(code)) found.push(`problem ${code} is missing`);
  const any = expected.anyProblem;
  const voiced = any?.some((code) => codes.has(code)) ?? false;
  if (any && !voiced && !expected.unclear) found.push(`none of the problems ${any.join(', ')} is there`);
  const unclear = expected.unclear && voiced;
  if (!unclear) {
    note('refused', expected.refused ?? null, reading.refused);
    note('platform', expected.platform, reading.platform);
    note('header row', expected.headerRow, reading.headerRow);
  }
  const { counts } = reading;
  if (counts.read !== counts.used + counts.totals + counts.heldBack) found.push(`rows do not add up: ${show(counts)}`);
  if (expected.refused) return found;
  for (const [field, header] of Object.entries(expected.columns ?? {}))
    note(`column ${field}`, header, reading.columns[field as Measure] ?? null);
  if (!unclear) {
    found.push(...sumDifferences('totals', expected.totals, totalsOf(reading), expected.optional));
    note('currency', expected.currency, reading.currency);
    if (expected.rows) note('rows', expected.rows, [counts.used, counts.totals, counts.heldBack]);
    if (expected.period !== undefined)
      note('period', expected.period, reading.period && [isoDay(reading.period.from), isoDay(reading.period.to)]);
    if (expected.byMonth) found.push(...groupDifferences(expected.byMonth, byMonth(reading), expected.optional));
    if (expected.byChannel) {
      const channels = sums(reading, (i) => reading.rows.channel[i]!);
      found.push(...groupDifferences(expected.byChannel, channels, expected.optional));
    }
    const named = new Set([...(expected.problems ?? []), ...(expected.anyProblem ?? [])]);
    for (const { code, severity, message } of problems)
      if (severity === 'error' && !named.has(code)) found.push(`unexpected error ${code}: ${message}`);
  }
  return found;
}

function groupDifferences(
  wanted: Readonly<Record<string, Sums>>,
  got: Readonly<Record<string, Sums>>,
  optional?: readonly Measure[],
): string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...names].flatMap((name) => sumDifferences(name, wanted[name] ?? {}, got[name] ?? {}, optional));
}

export function sumDifferences(of: string, wanted: Sums, got: Sums, optional: readonly Measure[] = []): string[] {
  return measures.flatMap((measure) => {
    const [a, b] = [wanted[measure], got[measure]];
    if (a === undefined && b === undefined) return [];
    if (optional.includes(measure) && b === undefined) return [];
    if (a !== undefined && b !== undefined && Math.abs(a - b) < 0.006) return [];
    return [`${of} ${measure}: expected ${a ?? 'none'}, got ${b ?? 'none'}`];
  });
}

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';
