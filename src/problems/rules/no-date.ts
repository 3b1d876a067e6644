import { voice } from '../voice.ts';

export const noDate = voice({
  code: 'no-date',
  severity: 'warning',
  says: 'Without a date a row counts in totals and in no month.',
  message: (_, reading) =>
    `${reading.name} has no date, neither in a column nor above the table. Its rows count in the totals but in no month; export it by day to see them over time.`,
});
