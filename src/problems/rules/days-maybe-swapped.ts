import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const daysMaybeSwapped = voice({
  code: 'days-maybe-swapped',
  severity: 'error',
  says: 'A sheet of another locale takes the day for the month wherever it can.',
  message: ({ column, got, count = 0 }) =>
    `Day and month of ${counted(count, 'date')} in ${quoted(column)} may be the wrong way round: texts such as ${quoted(got)} show that the sheet could not read days above the 12th, and it may have exchanged those up to the 12th. They stand in the months that the cells show; import the file again in a sheet of its own locale.`,
});
