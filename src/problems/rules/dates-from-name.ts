import { voice } from '../voice.ts';
import { dayInWords } from '../words.ts';

export const datesFromName = voice({
  code: 'dates-from-name',
  severity: 'info',
  says: 'Where the rows have no date, the month that the tab is called after is all there is.',
  message: ({ details }, { name }) =>
    `The rows of ${name} have no date, so they are taken to be of the days that its name says: ${dayInWords(Number(details?.from))} to ${dayInWords(Number(details?.to))}, spread evenly by day. Export by day for the real course.`,
});
