import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const partOfRow = voice({
  code: 'part-of-row',
  severity: 'warning',
  says: 'What is part of the row above is in it already.',
  message: ({ row, got, count = 0 }) =>
    `${counted(count, 'row')} ${count === 1 ? 'says that it is' : 'say that they are'} part of the row above (${quoted(got)} in row ${row}), so ${count === 1 ? 'it is' : 'they are'} left out. Rename the ${count === 1 ? 'row' : 'rows'} if the amounts come on top.`,
});
