import type { RawCell } from '../../src/intake/raw.ts';

export type TableLine =
  | { readonly cells: readonly (readonly RawCell[])[]; readonly rest: Readonly<Record<string, unknown>> }
  | { readonly wrong: string };

const expected = 'expected one JSON such as {"cells": [["name", "cost"], ["a", 12]]}';

/** One line as a table, or what is wrong with it: what was expected, what came, what to do. */
export function readTableLine(line: string): TableLine {
  if (line.trim() === '') return { wrong: `${expected}, got an empty line; leave it out` };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { wrong: `${expected}, got no JSON (${why}); write each table on one line of its own` };
  }
  if (typeof parsed !== 'object' || parsed === null || !('cells' in parsed))
    return { wrong: `${expected}, got ${shown(parsed)}; put the rows of the table under "cells"` };
  const { cells, ...rest } = parsed;
  if (!Array.isArray(cells)) return { wrong: `${expected}, got ${shown(cells)} as "cells"; make it a list of rows` };
  const rows: RawCell[][] = [];
  for (const [at, row] of cells.entries()) {
    if (!Array.isArray(row)) return { wrong: `${expected}, got ${shown(row)} as row ${at}; make it a list of cells` };
    const strange = row.findIndex((cell) => typeof cell === 'object' && cell !== null);
    if (strange >= 0)
      return {
        wrong: `expected a text, a number, true, false or null in each cell, got ${shown(row[strange])} in row ${at}, column ${strange}; write it as a text`,
      };
    rows.push(row.map((cell: Exclude<RawCell, object> | null) => cell ?? ''));
  }
  return { cells: rows, rest };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
