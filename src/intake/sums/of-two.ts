import { columnsAgree, mostFound, mostVaried, variety } from './columns-agree.ts';
import type { FrameColumn } from './frame.ts';
import type { Scattered } from './scattered.ts';

/** Sums of two rows anywhere. */
export function ofTwo(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const lead = mostVaried(columns);
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
      for (const near of [sum - 1, sum, sum + 1])
        for (const at of places.get(near) ?? []) {
          if (at === one || at === other) continue;
          const sumOf = (c: number) => (columns[c]!.values[one]! || 0) + (columns[c]!.values[other]! || 0);
          if (columnsAgree(columns, at, sumOf, 2)) found.push({ at, parts: [one, other] });
        }
    }
    if (found.length > mostFound) return [];
  }
  return found;
}
