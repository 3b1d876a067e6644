import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { countOnce } from '../../src/intake/count-once.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';
import { buildLedger } from '../../src/intake/ledger.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { setSummariesAside } from '../../src/intake/summaries/set-summaries-aside.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Sums } from '../exports/export.ts';
import { sumDifferences, sums } from '../exports/judge.ts';
import type { Book } from './kind.ts';

/** How the figures of a workbook differ from what is true, one line each; none where they are right. */
export function differencesOfBook({ tabs, book, is, byMonth, byChannel, asks = [] }: Book): string[] {
  const tables = Object.entries(tabs).map(([name, text]) => {
    const parsed = parseTable(text);
    return { name, ...(book ? { book } : {}), cells: parsed.refused ? [[text]] : parsed.cells };
  });
  const readings = countOnce(
    setSummariesAside(
      tables.map((table) => readTable(table)),
      tables,
      () => undefined,
    ),
    { from: 'auto', channelNames: {} },
  );
  const { rows, currency } = buildLedger(readings, { currency: '', rates: {}, channelNames: {}, cuts: firstDays });
  const read = { ...readings[0]!, rows };
  const month = (row: number) => (Number.isNaN(rows.from[row]!) ? 'undated' : isoDay(rows.from[row]!).slice(0, 7));
  const groups = (wanted: Readonly<Record<string, Sums>> | undefined, keyOf: (row: number) => string): string[] => {
    const got = sums(read, keyOf);
    return wanted
      ? [...new Set([...Object.keys(wanted), ...Object.keys(got)])].flatMap((name) =>
          sumDifferences(name, wanted[name] ?? {}, got[name] ?? {}),
        )
      : [];
  };
  const loud = findProblems({ readings, rates: {}, currency }).filter(({ severity }) => severity !== 'info');
  return [
    ...sumDifferences('all', is, sums(read, () => 'all').all ?? {}),
    ...groups(byMonth, month),
    ...groups(byChannel, (row) => rows.channel[row]!),
    ...loud.filter(({ code }) => !asks.includes(code)).map(({ code, message }) => `asks ${code}: ${message}`),
    ...asks.filter((code) => !loud.some((problem) => problem.code === code)).map((code) => `does not ask ${code}`),
  ];
}

/** The first days of months, from 2023 on. */
const firstDays = (): number[] =>
  Array.from({ length: 36 }, (_, month) => Date.UTC(2023, month, 1) / 86_400_000 + 25_569);
