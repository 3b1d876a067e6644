import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import { daysIn } from '../../../sentences/world/calendar.ts';

/** What rows come to on each day, in their own currency. */
export function byDay(rows: readonly Reported[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const row of rows)
    for (let day = row.from; day <= row.to; day++)
      days.set(day, (days.get(day) ?? 0) + row.amount / daysIn({ from: row.from, to: row.to }));
  return days;
}
