import type { Reading } from '../../intake/reading.ts';
import type { Rule } from '../rule.ts';
import { counted, dayInWords, listed } from '../words.ts';

/** Shorter gaps are pauses: weekends, holidays, a campaign between two others. */
const shortest = 14;

export const missingDays: Rule = {
  code: 'missing-days',
  severity: 'info',
  says: 'A gap in the days is a pause in spending, or an export that was forgotten.',
  *check({ readings }) {
    for (const reading of readings) {
      const found = gaps(reading);
      if (found.length === 0) continue;
      const days = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      const spans = found.map(({ from, to }) => `${dayInWords(from)} to ${dayInWords(to)}`);
      yield {
        source: reading.name,
        row: null,
        column: reading.columns.date ?? reading.columns.dateFrom ?? null,
        message: `${reading.name} has no rows for ${counted(days, 'day')}, ${listed(spans)}. Nothing was spent then, or an export is missing.`,
      };
    }
  },
};

function gaps({ period, rows }: Reading): { from: number; to: number }[] {
  if (!period || period.to - period.from > 20_000) return [];
  const length = period.to - period.from + 1;
  // Starts and ends of rows as steps up and down: a day is covered where more have begun than ended.
  const steps = new Int32Array(length + 1);
  for (let i = 0; i < rows.length; i++) {
    const [from, to] = [rows.from[i]!, rows.to[i]!];
    if (Number.isNaN(from) || to < from) continue;
    steps[from - period.from]!++;
    steps[to - period.from + 1]!--;
  }
  const found: { from: number; to: number }[] = [];
  let open = 0;
  let start = -1;
  for (let day = 0; day < length; day++) {
    open += steps[day]!;
    if (open === 0 && start < 0) start = day;
    else if (open > 0 && start >= 0) {
      if (day - start >= shortest) found.push({ from: period.from + start, to: period.from + day - 1 });
      start = -1;
    }
  }
  return found;
}
