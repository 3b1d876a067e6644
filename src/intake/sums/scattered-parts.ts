import { roundingOf } from './agreement.ts';
import type { Frame, FrameColumn } from './frame.ts';

export interface Scattered {
  readonly at: number;
  readonly parts: readonly number[];
}

const longestStep = 60;
/** Past that many there is no evidence in them. */
const mostFound = 3000;

/**
 * Sums whose parts do not stand together: of two rows anywhere, and of every n-th row, as in tables that repeat one block
 * for each group.
 */
export function scatteredParts(frame: Frame): Scattered[] {
  const columns = frame.columns.filter(({ additive }) => additive !== false);
  return [...everyNth(frame.rows.length, columns), ...ofTwo(frame.rows.length, columns)];
}

/** Whether four of five columns agree. */
function agrees(columns: readonly FrameColumn[], at: number, sumOf: (c: number) => number, parts: number): boolean {
  let filled = 0;
  let against = 0;
  for (let c = 0; c < columns.length; c++) {
    const { values, unit } = columns[c]!;
    const total = values[at]!;
    if (!total) continue;
    filled++;
    if (Math.abs(sumOf(c) - total) > roundingOf(unit, parts) + 1e-9 * Math.abs(total)) against++;
  }
  return filled > 0 && against <= filled * 0.2;
}

function everyNth(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const sums = new Float64Array(columns.length);
  for (let at = 0; at < length; at++) {
    for (let step = 2; step <= longestStep; step++) {
      for (const side of [-step, step]) {
        sums.fill(0);
        let parts = 0;
        for (let place = at + side; place >= 0 && place < length; place += side) {
          for (let c = 0; c < columns.length; c++) sums[c]! += columns[c]!.values[place]! || 0;
          parts++;
          if (parts > 1 && agrees(columns, at, (c) => sums[c]!, parts)) {
            const places = Array.from({ length: parts }, (_, i) => at + side * (i + 1));
            found.push({ at, parts: side < 0 ? places.reverse() : places });
          }
        }
      }
    }
    if (found.length > mostFound) return [];
  }
  return found;
}

function ofTwo(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const lead = columns.reduce<FrameColumn | undefined>(
    (best, column) => (!best || variety(column) > variety(best) ? column : best),
    undefined,
  );
  if (!lead || variety(lead) < 5) return found;
  const key = (value: number) => Math.round(value / lead.unit);
  const places = new Map<number, number[]>();
  for (let at = 0; at < length; at++) {
    const value = lead.values[at]!;
    if (!value) continue;
    const same = places.get(key(value));
    if (same) same.push(at);
    else places.set(key(value), [at]);
  }
  for (let one = 0; one < length; one++) {
    if (!lead.values[one]) continue;
    for (let other = one + 1; other < length; other++) {
      if (!lead.values[other]) continue;
      const sum = key(lead.values[one]! + lead.values[other]!);
      for (let near = sum - 1; near <= sum + 1; near++)
        for (const at of places.get(near) ?? []) {
          if (at === one || at === other) continue;
          const sumOf = (c: number) => (columns[c]!.values[one]! || 0) + (columns[c]!.values[other]! || 0);
          if (agrees(columns, at, sumOf, 2)) found.push({ at, parts: [one, other] });
        }
    }
    if (found.length > mostFound) return [];
  }
  return found;
}

const varieties = new WeakMap<FrameColumn, number>();

/** How many different values a column has. */
function variety(column: FrameColumn): number {
  const known = varieties.get(column) ?? new Set(column.values).size;
  varieties.set(column, known);
  return known;
}
