import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const yearUnknown = voice({
  code: 'year-unknown',
  severity: 'warning',
  says: 'An amount of a month without its year can be compared with no other.',
  message: ({ got, count = 0 }) =>
    `Which year are ${quoted(got)}? Neither the columns nor the lines above them nor the tab’s name say it, so ${counted(count, 'amount')} ${count === 1 ? 'has' : 'have'} no date. Write the year into the tab’s name or above the table, and read it again.`,
});
