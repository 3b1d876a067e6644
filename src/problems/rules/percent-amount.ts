import { voice } from '../voice.ts';
import { fieldInWords, quoted } from '../words.ts';

export const percentAmount = voice({
  code: 'percent-amount',
  severity: 'warning',
  says: 'A share is not an amount.',
  message: ({ column, details }) =>
    `${quoted(column)} holds percentages, so it is not read as ${fieldInWords(details?.field)}. Choose another column in the source’s settings.`,
});
