import { voice } from '../voice.ts';
import { listed } from '../words.ts';

const columnsOf = (headers: unknown): string[] => (Array.isArray(headers) ? headers.map(String) : []);

export const wideTable = voice({
  code: 'wide-table',
  severity: 'info',
  says: 'A column for each channel becomes rows, so that channels can be compared.',
  message: ({ details }) =>
    `The spend of ${listed(columnsOf(details?.channels), 8)} stands in a column each. It is read as one row a channel; revenue that belongs to no one channel is under “All channels”.`,
});
