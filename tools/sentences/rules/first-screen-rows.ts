import type { Reading } from '../kinds/kind.ts';
import type { Place } from '../read/place.ts';

/** What stands above the first of the seven elements. */
export function firstScreenPlaces({ places, page }: Reading): Place[] {
  const end = page.rows.findIndex(({ key }) => key === 'title:objectives');
  const above = new Set(page.rows.slice(0, end < 0 ? 26 : end));
  return places.filter(({ row }) => above.has(row));
}
