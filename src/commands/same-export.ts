import type { Reading } from '../intake/reading.ts';
import { headersOf } from './headers-of.ts';

export type Cells = readonly (readonly string[])[];

/** An export, and how it is read. */
export interface Export {
  readonly cells: Cells;
  readonly reading: Reading;
}

/**
 * Whether two tables that came under one file name are one export, drawn at two times. Platforms give all exports the
 * same few names, so the name alone does not tell: other columns, days or campaigns make it another export, which may not
 * take the place of the first.
 */
export function isSameExport(before: Export, after: Export): boolean {
  const [was, is] = [before.reading, after.reading];
  // Nothing is lost where nothing could be read.
  if (was.refused) return true;
  if (is.refused || !shareHalf(titlesOf(before), titlesOf(after))) return false;
  if (!shareHalf(new Set(was.rows.campaign), new Set(is.rows.campaign))) return false;
  if (!was.period || !is.period) return true;
  return is.period.from <= was.period.to && is.period.to >= was.period.from;
}

/** Somebody may choose a column more or less, and campaigns come and go. */
function shareHalf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((text) => b.has(text)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

const titlesOf = (table: Export): Set<string> =>
  new Set(
    headersOf(table, table.reading)
      .map((header) => header.toLowerCase())
      .filter(Boolean),
  );
