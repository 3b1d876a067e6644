import { voice } from '../voice.ts';

export const rowsOfSteps = voice({
  code: 'rows-of-steps',
  severity: 'info',
  says: 'A row that is dated once a month is of the whole month, and a quarter of such rows is a quarter.',
  message: ({ details }, { name }) =>
    `${name} has rows on one day of each ${details?.step}, so each row counts for that whole ${details?.step}, spread evenly by day. Export by day for the real course.`,
});
