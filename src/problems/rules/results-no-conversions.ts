import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const resultsNoConversions = voice({
  code: 'results-no-conversions',
  severity: 'info',
  says: 'A view or a click is not a conversion.',
  message: ({ column, details }) =>
    `${quoted(column)} counts ${quoted(String(details?.kind))}, which is no conversion, so it is not read as one. Choose it in the source’s settings if it is what you aim at.`,
});
