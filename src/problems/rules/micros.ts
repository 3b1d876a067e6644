import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const micros = voice({
  code: 'micros',
  severity: 'info',
  says: 'Platforms count money in millionths behind the scenes.',
  message: ({ column }) =>
    `${quoted(column)} is in millionths of a unit, as the platform’s interface delivers it. It is divided by 1,000,000.`,
});
