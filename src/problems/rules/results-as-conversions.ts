import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const resultsAsConversions = voice({
  code: 'results-as-conversions',
  severity: 'info',
  says: 'What a platform calls a result is whatever the campaign aims at.',
  message: ({ column, details }) =>
    `${quoted(column)} counts one kind of result in all rows (${details?.kind || 'not named'}), so it is read as conversions.`,
});
