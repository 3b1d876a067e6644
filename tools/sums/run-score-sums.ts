import { findSums } from '../../src/intake/sums/find-sums.ts';
import type { Io } from './io.ts';
import { linesOf } from './lines-of.ts';
import { readTableLine } from './read-table-line.ts';
import { nothing, plus, precision, recall, type Tally, tally } from './score.ts';

const aims = { precision: 0.95, recall: 0.9 };

const usage = `npm run --silent score-sums -- ANNOTATED.jsonl [--misses]

Compares what find-sums finds with what people marked: one table a line, {"cells": …, "totalRows": [3], "totalColumns": []},
packed by gzip or not, - for standard input. --misses lists each table that differs. Exits with 1 where rows miss the
aim of ${aims.precision} precision and ${aims.recall} recall.
`;

export async function runScoreSums(args: readonly string[], io: Io): Promise<number> {
  const names = args.filter((arg) => arg !== '--misses');
  const [name] = names;
  if (name === '--help' || name === '-h') {
    io.out(usage);
    return 0;
  }
  if (names.length !== 1 || name === undefined) {
    io.err(
      `expected one file of annotated tables, got ${names.length === 0 ? 'none' : names.join(' ')}; name one\n\n${usage}`,
    );
    return 1;
  }
  const misses = names.length < args.length;
  let [rows, columns] = [nothing, nothing];
  let at = 0;
  try {
    for await (const line of linesOf(name, io)) {
      at++;
      const table = readTableLine(line);
      const wrong = 'wrong' in table ? table.wrong : notAnnotated(table.rest);
      if ('wrong' in table || wrong !== undefined) {
        io.err(`${name}, line ${at}: ${wrong}\n`);
        return 1;
      }
      const { totalRows, totalColumns } = table.rest as unknown as Annotation;
      const found = findSums(table.cells);
      const foundRows = found.rows.map(({ row }) => row);
      const foundColumns = found.columns.map(({ column }) => column);
      rows = plus(rows, tally(foundRows, totalRows));
      columns = plus(columns, tally(foundColumns, totalColumns));
      if (misses) {
        io.out(difference(at, 'rows', foundRows, totalRows));
        io.out(difference(at, 'columns', foundColumns, totalColumns));
      }
    }
  } catch (error) {
    io.err(
      `expected a file of tables that can be read, got ${error instanceof Error ? error.message : error}; check the path\n`,
    );
    return 1;
  }
  io.out(`${at} tables\n${scored('rows', rows)}${scored('columns', columns)}`);
  const missed = [
    ...(precision(rows) < aims.precision ? [`precision of rows is below ${aims.precision}`] : []),
    ...(recall(rows) < aims.recall ? [`recall of rows is below ${aims.recall}`] : []),
  ];
  io.out(missed.length === 0 ? 'The aims are met.\n' : `Missed: ${missed.join(', ')}.\n`);
  return missed.length === 0 ? 0 : 1;
}

interface Annotation {
  readonly totalRows: readonly number[];
  readonly totalColumns: readonly number[];
}

function notAnnotated(rest: Readonly<Record<string, unknown>>): string | undefined {
  const missing = ['totalRows', 'totalColumns'].find((key) => !Array.isArray(rest[key]));
  return missing && `expected a list of indexes as "${missing}", got none; add it, empty where there are no sums`;
}

const scored = (what: string, found: Tally): string =>
  `${what.padEnd(8)} precision ${precision(found).toFixed(3)}  recall ${recall(found).toFixed(3)}  (${found.right} right, ${found.wrong} wrong, ${found.missed} missed)\n`;

function difference(at: number, what: string, found: readonly number[], annotated: readonly number[]): string {
  const wrong = [...new Set(found)].filter((index) => !annotated.includes(index)).sort((a, b) => a - b);
  const missed = annotated.filter((index) => !found.includes(index));
  if (wrong.length + missed.length === 0) return '';
  return `line ${at} ${what}: ${[...(wrong.length > 0 ? [`not annotated ${wrong.join(' ')}`] : []), ...(missed.length > 0 ? [`missed ${missed.join(' ')}`] : [])].join('; ')}\n`;
}
