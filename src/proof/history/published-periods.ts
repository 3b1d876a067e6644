import type { RawCell } from '../../intake/raw.ts';
import type { Period } from '../../intake/reading.ts';
import { parseIsoDay } from '../../report/iso-day.ts';
import type { Entry } from './entry.ts';
import { kinds } from './entry-rows.ts';
import { readEntry } from './read-entry.ts';
import { filledRows, type Segment } from './segments.ts';

export const periodOf = ({ from, to }: Pick<Entry, 'from' | 'to'>): Period => ({
  from: parseIsoDay(from),
  to: parseIsoDay(to),
});

/** Of every entry that stands as it was sealed, in their order. */
export const wholeEntries = (segments: readonly Segment[]): Entry[] =>
  segments.filter(({ isWhole }) => isWhole).map(({ rows }) => readEntry(rows));

/** The last entry of each period, the latest period first: what was said of it until now. */
export function lastOfEach(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map((entry) => [`${entry.from} ${entry.to}`, entry]));
  return [...last.values()].sort((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? 1 : -1));
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** Whatever became of the entries: rows are cut where these days begin and end. */
export const periodsOn = (cells: readonly (readonly RawCell[])[]): Period[] =>
  filledRows(cells).flatMap(([, kind, from, to]) =>
    kind === kinds.period && isDay(from) && isDay(to) ? [periodOf({ from, to })] : [],
  );
