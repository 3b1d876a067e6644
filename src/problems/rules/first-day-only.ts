import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const firstDayOnly = voice({
  code: 'first-day-only',
  severity: 'info',
  says: 'A first day says when a row begins and not how long it lasts.',
  message: ({ column }) =>
    `Only the first day of each row is given, in ${quoted(column)}, so all of a row counts on that day. Add the last day, or export by day.`,
});
