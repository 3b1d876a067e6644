import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const totalAgrees = voice({
  code: 'total-agrees',
  severity: 'info',
  says: 'A sum that agrees with the platform’s own is complete.',
  message: ({ row, got, details }) =>
    `The rows used add up to the platform’s own total${got ? ` ${quoted(got)}` : ''} in row ${row}: ${money(Number(details?.ours), String(details?.currency ?? ''))} of ${details?.measure}.`,
});
