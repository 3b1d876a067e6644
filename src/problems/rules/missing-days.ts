import { daysWithoutRows } from '../../intake/periods/days-without-rows.ts';
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
      // Invoices come once a month.
      if (reading.books) continue;
      const found = daysWithoutRows(reading, shortest);
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
