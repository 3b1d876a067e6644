import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const breakdownRepeats = voice({
  code: 'breakdown-repeats',
  severity: 'error',
  says: 'A cost repeated for each part of a breakdown is counted several times.',
  message: ({ column, count = 0, row }) =>
    `${counted(count, 'row')} ${count === 1 ? 'repeats' : 'repeat'} the same cost and impressions for each value of ${quoted(column)} (from row ${row} on), so the cost is counted several times. Export without that breakdown.`,
});
