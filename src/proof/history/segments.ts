import type { RawCell } from '../../intake/raw.ts';
import { cellText } from './cell-text.ts';
import { sealOf } from './chain.ts';
import type { Digest } from './digest.ts';
import { kinds, type Row, trimmed } from './entry-rows.ts';

/** Rows that stand together as an entry does, whether they are one or not. */
export interface Segment {
  readonly rows: readonly Row[];
  /** As its first row says. */
  readonly number: number;
  /** Whether its rows are those that its seal was made of. */
  readonly isWhole: boolean;
  readonly seal: string;
  /** The seal that it says the entry before has. */
  readonly before: string;
}

/** The rows of the tab that say something. The first row of the tab is its title. */
export const filledRows = (cells: readonly (readonly RawCell[])[]): Row[] =>
  cells.slice(1).flatMap((row) => {
    const texts = trimmed(row.map(cellText));
    return texts.length > 0 ? [texts] : [];
  });

/** Each begins with the first row of an entry, or behind the last one of another. */
export function segmentsOf(rows: readonly Row[], digest: Digest): Segment[] {
  const found: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (!isOpen || row[1] === kinds.period) found.push([]);
    found.at(-1)?.push(row);
    isOpen = row[1] !== kinds.seal;
  }
  return found.map((rows) => segmentOf(rows, digest));
}

function segmentOf(rows: readonly Row[], digest: Digest): Segment {
  const above = rows.slice(0, -1);
  const last = rows.at(-1) as Row;
  const before = above.at(-1);
  const seal = last[1] === kinds.seal ? (last[2] ?? '') : '';
  const isWhole =
    last.length === 3 && last[0] === rows[0]?.[0] && before?.[1] === kinds.before && seal === sealOf(above, digest);
  return { rows, number: Number(rows[0]?.[0]), isWhole, seal, before: before?.[2] ?? '' };
}
