import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const unitInHeader = voice({
  code: 'unit-in-header',
  severity: 'error',
  says: 'Amounts in thousands or in cents are far from what they stand for.',
  message: ({ column, details }) =>
    `${quoted(column)} seems to be in ${details?.unit}${details?.line === undefined ? '' : `, as ${quoted(String(details.line))} says`}, and its figures are taken as they stand. Write them in whole units in another column and choose that one.`,
});
