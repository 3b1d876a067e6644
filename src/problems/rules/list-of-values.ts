import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const listOfValues = voice({
  code: 'list-of-values',
  severity: 'info',
  says: 'A list of figures or settings beside the data is no table of campaigns.',
  message: ({ count = 0, details }) =>
    `The list at ${details?.at} (${counted(count, 'line')}) has names and values, such as figures of a summary or settings. It is no table of campaigns and is not read.`,
});
