import type { RowsOf } from '../../intake/reading.ts';
import { rowsOf } from '../fixes/rows-of.ts';
import { voice } from '../voice.ts';
import { dayInWords } from '../words.ts';

export const daysOrSteps = voice({
  code: 'days-or-steps',
  severity: 'info',
  says: 'Rows that all bear one day may be of that day, or of its month; those of two days a week apart, of two weeks.',
  message: ({ details }, { name }) => {
    const apart = details?.step === 'week' ? 'a week apart' : 'each in a month of its own';
    const which =
      details?.days === 1
        ? `All rows of ${name} bear ${dayInWords(Number(details.from))}`
        : `${name} has rows on ${details?.days} days, ${apart}`;
    return `${which}, and count there. If they are the figures of whole ${details?.step}s, say so: then they count for all days of those.`;
  },
  fixes: ({ details }) => [rowsOf(details?.step as RowsOf)],
});
