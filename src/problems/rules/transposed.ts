import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const transposed = voice({
  code: 'transposed',
  severity: 'info',
  says: 'A table that has its amounts below each other is read with rows and columns exchanged.',
  message: ({ count = 0, details }) =>
    `${listed(Array.isArray(details?.labels) ? details.labels.map(quoted) : [], 6)} stand below each other, so each of the ${counted(count, 'column')} beside them is read as one row.`,
});
