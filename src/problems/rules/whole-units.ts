import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

const times: Readonly<Record<string, string>> = {
  thousands: 'multiplied by 1,000',
  'ten thousands': 'multiplied by 10,000',
  lakhs: 'multiplied by 100,000',
  millions: 'multiplied by 1,000,000',
  crores: 'multiplied by 10,000,000',
  'hundred millions': 'multiplied by 100,000,000',
  hundredths: 'divided by 100',
};

export const wholeUnits = voice({
  code: 'whole-units',
  severity: 'info',
  says: 'Amounts in thousands are brought to whole units, so that they can be added to others.',
  message: ({ column, details }) =>
    `${quoted(column)} is in ${details?.unit}${details?.line === undefined ? '' : `, as ${quoted(String(details.line))} says`}. Its figures are ${times[String(details?.unit)]}.`,
});
