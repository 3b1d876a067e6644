import { findSums } from '../../src/intake/sums/find-sums.ts';
import type { Io } from './io.ts';
import { linesOf } from './lines-of.ts';
import { readTableLine } from './read-table-line.ts';

const usage = `npm run --silent find-sums -- TABLES.jsonl

Finds the rows and the columns of tables that are sums of others. TABLES.jsonl has one table a line, as
{"cells": [["name", "cost"], ["a", 12], ["b", 3], ["all", 15]]}; it may be packed by gzip, and - is standard input.
Answers one line for each, counted from 0: {"rows": [{"row": 3, "of": [1, 2]}], "columns": []}.
`;

/** Answers each line as soon as it is read. A line that cannot be read is told, and the others are answered still. */
export async function runFindSums(args: readonly string[], io: Io): Promise<number> {
  const [name] = args;
  if (name === '--help' || name === '-h') {
    io.out(usage);
    return 0;
  }
  if (args.length !== 1 || name === undefined) {
    io.err(
      `expected one file of tables, got ${args.length === 0 ? 'none' : args.join(' ')}; name one, or - for standard input\n\n${usage}`,
    );
    return 1;
  }
  let wrong = 0;
  let at = 0;
  try {
    for await (const line of linesOf(name, io)) {
      at++;
      const table = readTableLine(line);
      if ('wrong' in table) {
        wrong++;
        io.err(`${name === '-' ? 'standard input' : name}, line ${at}: ${table.wrong}\n`);
        // A line for each line, so that answers can be laid beside their tables.
        io.out(`${JSON.stringify({ error: table.wrong })}\n`);
      } else {
        const { rows, columns } = findSums(table.cells);
        io.out(
          `${JSON.stringify({ rows: [...rows].sort((a, b) => a.row - b.row), columns: [...columns].sort((a, b) => a.column - b.column) })}\n`,
        );
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    io.err(`expected a file of tables that can be read, got ${why}; check the path\n`);
    return 1;
  }
  return wrong > 0 ? 1 : 0;
}
