import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const abbreviatedAmounts = voice({
  code: 'abbreviated-amounts',
  severity: 'info',
  says: 'An abbreviated amount is rounded, so sums of it are exact to the digits that it shows and no further.',
  message: ({ row, column, got, count = 0 }) =>
    `${counted(count, 'amount')} in ${quoted(column)} ${count === 1 ? 'is' : 'are'} abbreviated, such as ${quoted(got)} in row ${row}. ${count === 1 ? 'It is' : 'They are'} read as what ${count === 1 ? 'it says' : 'they say'}: sums are as exact as the digits that are shown. Export whole amounts where cents matter.`,
});
