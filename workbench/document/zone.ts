/** A rectangle of cells, both ends included, counted from 0. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const overlaps = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const covers = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What remains of `zone` once `hole` is taken out: at most four rectangles. */
export function withoutZone(zone: Zone, hole: Zone): Zone[] {
  if (!overlaps(zone, hole)) return [zone];
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  const pieces: Zone[] = [
    { ...zone, bottom: hole.top - 1 },
    { ...zone, top: hole.bottom + 1 },
    { top, bottom, left: zone.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: zone.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Where a span lands when `count` rows (or columns) are inserted, or deleted where negative, at `at`. */
export function shiftSpan(first: number, last: number, at: number, count: number): [number, number] | undefined {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const move = (index: number): number => (index < at ? index : index < end ? at : index + count);
  if (first >= at && last < end) return undefined;
  return [move(first), last >= at && last < end ? at - 1 : move(last)];
}

export function shiftZone(zone: Zone, dimension: 'row' | 'column', at: number, count: number): Zone | undefined {
  if (dimension === 'row') {
    const span = shiftSpan(zone.top, zone.bottom, at, count);
    return span && { ...zone, top: span[0], bottom: span[1] };
  }
  const span = shiftSpan(zone.left, zone.right, at, count);
  return span && { ...zone, left: span[0], right: span[1] };
}
