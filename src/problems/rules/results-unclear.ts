import { readFrom } from '../fixes/read-from.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const resultsUnclear = voice({
  code: 'results-unclear',
  severity: 'warning',
  says: 'What a platform calls a result is whatever the campaign aims at.',
  message: ({ column }) =>
    `${quoted(column)} counts whatever each campaign aims at, and no column says what, so it is not read as conversions. Export the result type with it, or choose a column in the source’s settings.`,
  fixes: ({ column }) => readFrom('conversions', column),
});
