import { askFor } from '../fixes/ask-for.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const fiscalYearUnclear = voice({
  code: 'fiscal-year-unclear',
  severity: 'error',
  says: 'Which days a fiscal quarter is depends on the month in which the year begins.',
  message: ({ row, column, got, count = 0 }) =>
    `${counted(count, 'row')} of ${quoted(column)} ${count === 1 ? 'names' : 'name'} a fiscal period, such as ${quoted(got)} in row ${row}, and nothing says in which month the fiscal year begins. ${count === 1 ? 'It counts' : 'They count'} in the totals and in no month until you choose it in the settings.`,
  fixes: () => [askFor('Choose the first month of the fiscal year', 'fiscalYear')],
});
