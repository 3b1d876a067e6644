import type { Measure } from '../campaign-rows.ts';
import type { RowAccount } from '../table/row-account.ts';
import type { Slice } from './slices.ts';

/** Takes amounts out of rows that stay in use, and notes them in the account. The columns as they were read stay what they are. */
export function takeOut(
  slices: readonly Slice[],
  account: RowAccount,
  rows: readonly number[],
  measures: ReadonlySet<Measure>,
  reason: string,
): void {
  const taken = rows.map((): Partial<Record<Measure, number>> => ({}));
  for (const { amounts } of slices) {
    for (const measure of measures) {
      const before = amounts.get(measure);
      if (!before) continue;
      const after = before.slice();
      rows.forEach((row, at) => {
        if (Number.isNaN(after[row]!)) return;
        const amount = taken[at]!;
        amount[measure] = (amount[measure] ?? 0) + after[row]!;
        after[row] = Number.NaN;
      });
      amounts.set(measure, after);
    }
  }
  rows.forEach((row, at) => {
    if (Object.keys(taken[at]!).length > 0) account.setAside(row, reason, taken[at]!);
  });
}
