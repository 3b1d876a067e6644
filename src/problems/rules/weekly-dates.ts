import { voice } from '../voice.ts';
import { dayInWords, quoted } from '../words.ts';

export const weeklyDates = voice({
  code: 'weekly-dates',
  severity: 'info',
  says: 'A date every seven days stands for a week.',
  message: ({ column, details }) =>
    `Dates in ${quoted(column)} come every seven days from ${dayInWords(Number(details?.from))}. Each row is counted on its own day, so a week across two months counts in the month of that day.`,
});
