import type { Finding, Reading } from '../intake/reading.ts';

const indexes = new WeakMap<Reading, ReadonlyMap<string, readonly Finding[]>>();

/** The findings of a reading with one code. Indexed once, so that each rule is not a walk over all findings. */
export function findingsByCode(reading: Reading, code: string): readonly Finding[] {
  let index = indexes.get(reading);
  if (!index) {
    const fresh = new Map<string, Finding[]>();
    for (const finding of reading.findings) {
      const list = fresh.get(finding.code);
      if (list) list.push(finding);
      else fresh.set(finding.code, [finding]);
    }
    index = fresh;
    indexes.set(reading, index);
  }
  return index.get(code) ?? [];
}
