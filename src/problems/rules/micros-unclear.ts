import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const microsUnclear = voice({
  code: 'micros-unclear',
  severity: 'warning',
  says: 'Millionths taken for whole units are a million times too much.',
  message: ({ column }) =>
    `${quoted(column)} is often in millionths in such tables, but its values are too small for that, so it is read as whole units. Check one value against the platform.`,
});
