import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const levelRepeats = voice({
  code: 'level-repeats',
  severity: 'info',
  says: 'A file with campaigns, ad groups and ads in rows of their own has the same money several times.',
  message: ({ row, column, got, count = 0, details }) =>
    `${quoted(column)} says that rows of ${quoted(got)} and ${counted(count, 'row')} of other levels (from row ${row} on) hold the same amounts. Only rows of ${quoted(got)} are counted.${details?.differ ? ' The levels come to different sums, so check that nothing is missing from them.' : ''}`,
  severityOf: ({ details }) => (details?.differ ? 'warning' : 'info'),
});
