import { voice } from '../voice.ts';
import { fieldInWords, quoted } from '../words.ts';

export const standIn = voice({
  code: 'stand-in',
  severity: 'info',
  says: 'A figure that stands in for another one may mean a little more or less.',
  message: ({ column, details }) =>
    `${quoted(column)} stands in for ${fieldInWords(details?.field)}, since there is no better column: ${details?.note}.`,
});
