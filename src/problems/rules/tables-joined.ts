import { voice } from '../voice.ts';
import { counted, listed } from '../words.ts';

export const tablesJoined = voice({
  code: 'tables-joined',
  severity: 'info',
  says: 'Tables of other channels or other days on one tab are read as one source.',
  message: ({ count = 0, details }) =>
    `${counted(count, 'table')} of this tab are read together, at ${listed(Array.isArray(details?.at) ? details.at : [], 6)}: their channels, days or measures differ, so no money is in two of them.`,
});
