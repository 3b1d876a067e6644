import { rowsOf } from '../fixes/rows-of.ts';
import { voice } from '../voice.ts';
import { dayInWords } from '../words.ts';

export const daysOrMonths = voice({
  code: 'days-or-months',
  severity: 'info',
  says: 'Rows that all bear one day may be of that day, or of its month.',
  message: ({ details }, { name }) => {
    const which =
      details?.days === 1
        ? `All rows of ${name} bear ${dayInWords(Number(details.from))}`
        : `${name} has rows on ${details?.days} days, each in a month of its own`;
    return `${which}, and count there. If they are the figures of whole months, say so: then they count for all days of those.`;
  },
  fixes: () => [rowsOf('month')],
});
