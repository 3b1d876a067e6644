import type { Candidate } from './candidate.ts';
import { placesOf } from './ledger.ts';

/** Longer lists of parts are runs, whose places say nothing. */
const mostPlaces = 60;

/** Of candidates that are likely: whether another row has its parts in the same places from it, as blocks that repeat have. */
export function likelyPlaces(likely: readonly Candidate[]): (candidate: Candidate) => boolean {
  const rows = new Map<string, Set<number>>();
  for (const { row, of } of likely) {
    if (of.length > mostPlaces) continue;
    const key = placesOf(row, of);
    const same = rows.get(key);
    if (same) same.add(row);
    else rows.set(key, new Set([row]));
  }
  return ({ row, of }) => {
    if (of.length > mostPlaces) return false;
    const same = rows.get(placesOf(row, of));
    return same !== undefined && (same.size > 1 || !same.has(row));
  };
}
