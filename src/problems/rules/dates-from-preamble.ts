import { voice } from '../voice.ts';
import { dayInWords } from '../words.ts';

export const datesFromPreamble = voice({
  code: 'dates-from-preamble',
  severity: 'info',
  says: 'Where the rows have no date, the report’s own range is all there is.',
  message: ({ details }) =>
    `The rows have no date, so the range above the table is used: ${dayInWords(Number(details?.from))} to ${dayInWords(Number(details?.to))}, spread evenly by day. Export by day for the real course.`,
});
