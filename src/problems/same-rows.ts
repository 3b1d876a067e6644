import { measures } from '../intake/campaign-rows.ts';
import type { Reading } from '../intake/reading.ts';

/** Whether two sources hold the same rows in the same order. */
export function sameRows(a: Reading, b: Reading): boolean {
  const { rows } = a;
  if (rows.length === 0 || rows.length !== b.rows.length) return false;
  for (let i = 0; i < rows.length; i++) {
    if (rows.campaign[i] !== b.rows.campaign[i] || rows.adGroup[i] !== b.rows.adGroup[i]) return false;
    if (!Object.is(rows.from[i], b.rows.from[i]) || rows.currency[i] !== b.rows.currency[i]) return false;
    for (const measure of measures)
      if (!Object.is(rows.measures[measure][i], b.rows.measures[measure][i])) return false;
  }
  return true;
}
