import { voice } from '../voice.ts';
import { counted, dayInWords, quoted } from '../words.ts';

export const daysSwapped = voice({
  code: 'days-swapped',
  severity: 'warning',
  says: 'A sheet of another locale takes the day for the month wherever it can.',
  message: ({ row, column, got, count = 0, details }) =>
    `${counted(count, 'date')} in ${quoted(column)} ${count === 1 ? 'has' : 'have'} day and month the wrong way round, as ${quoted(got)} and others show, which stayed text. They are read the right way round: row ${row} is ${dayInWords(Number(details?.read))}. Amounts may have suffered too; import the file again in a sheet of its own locale.`,
});
