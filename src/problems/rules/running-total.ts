import { voice } from '../voice.ts';
import { fieldInWords, money, quoted } from '../words.ts';

export const runningTotal = voice({
  code: 'running-total',
  severity: 'warning',
  says: 'A running total holds the days before in each row, and its sum counts them again and again.',
  message: ({ column, details }) =>
    `${quoted(column)} rises from day to day as a running total does, up to ${money(Number(details?.most))}. It is read as the ${fieldInWords(details?.field)} of each day, ${money(Number(details?.sum))} in all; if it is a running total, choose the column of daily amounts, or export it by day.`,
});
