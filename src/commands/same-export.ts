import { readTable } from '../intake/read-table.ts';
import type { Reading } from '../intake/reading.ts';

export type Cells = readonly (readonly string[])[];

/**
 * Whether two tables that came under one file name are one export, drawn at two times. Platforms give all exports the
 * same few names, so the name alone does not tell: other columns, days or campaigns make it another export, which may not
 * take the place of the first.
 */
export function isSameExport(before: Cells, after: Cells): boolean {
  const was = readTable({ name: '', cells: before });
  // Nothing is lost where nothing could be read.
  if (was.refused) return true;
  const is = readTable({ name: '', cells: after });
  if (is.refused || !shareHalf(headersOf(before, was), headersOf(after, is))) return false;
  if (!shareHalf(new Set(was.rows.campaign), new Set(is.rows.campaign))) return false;
  if (!was.period || !is.period) return true;
  return is.period.from <= was.period.to && is.period.to >= was.period.from;
}

/** Somebody may choose a column more or less, and campaigns come and go. */
function shareHalf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((text) => b.has(text)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

const headersOf = (cells: Cells, { headerRow }: Reading): Set<string> =>
  new Set((cells[(headerRow ?? 1) - 1] ?? []).map((header) => header.trim().toLowerCase()).filter(Boolean));
