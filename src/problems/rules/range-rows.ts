import { voice } from '../voice.ts';
import { counted, dayInWords } from '../words.ts';

export const rangeRows = voice({
  code: 'range-rows',
  severity: 'info',
  says: 'A row that covers a month is not spent on its first day.',
  message: ({ count = 0, details }) =>
    `${counted(count, 'row')} ${count === 1 ? 'covers' : 'cover'} several days (such as ${dayInWords(Number(details?.from))} to ${dayInWords(Number(details?.to))}). ${count === 1 ? 'It is' : 'They are'} spread evenly over the days; export by day for the real course.`,
});
