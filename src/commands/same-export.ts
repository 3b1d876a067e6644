import { readTable } from '../intake/read-table.ts';
import type { Reading } from '../intake/reading.ts';

export type Cells = readonly (readonly string[])[];

/**
 * Whether two tables that came under one file name are one export, drawn at two times. Platforms give all exports the
 * same few names, so the name alone does not tell: other columns or other days make it another export, which may not take
 * the place of the first.
 */
export function isSameExport(before: Cells, after: Cells): boolean {
  const was = readTable({ name: '', cells: before });
  // Nothing is lost where nothing could be read.
  if (was.refused) return true;
  const is = readTable({ name: '', cells: after });
  if (is.refused || !shareColumns(headersOf(before, was), headersOf(after, is))) return false;
  if (!was.period || !is.period) return true;
  return is.period.from <= was.period.to && is.period.to >= was.period.from;
}

/** A column more or less is the same export with another choice of columns. */
function shareColumns(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((header) => b.has(header)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

const headersOf = (cells: Cells, { headerRow }: Reading): Set<string> =>
  new Set((cells[(headerRow ?? 1) - 1] ?? []).map((header) => header.trim().toLowerCase()).filter(Boolean));
