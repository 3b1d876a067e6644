import { rowsOf } from '../fixes/rows-of.ts';
import { voice } from '../voice.ts';
import { dayInWords } from '../words.ts';

export const rowsOfSteps = voice({
  code: 'rows-of-steps',
  severity: 'info',
  says: 'A row that is dated once a month is of the whole month, and a quarter of such rows is a quarter.',
  message: ({ details }, { name }) => {
    const which = details?.like
      ? `${name} has its rows on the day of the ${details.step} on which ${details.like} has them for whole ${details.step}s`
      : details?.days === 1
        ? `All rows of ${name} bear ${dayInWords(Number(details.from))}, where a ${details.step} begins or ends`
        : `${name} has rows on one day of each ${details?.step}`;
    return `${which}, so each row counts for that whole ${details?.step}, spread evenly by day. Export by day for the real course.`;
  },
  fixes: () => [rowsOf('day')],
});
