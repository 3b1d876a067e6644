import { voice } from '../voice.ts';
import { listed } from '../words.ts';

const columnsOf = (headers: unknown): string[] => (Array.isArray(headers) ? headers.map(String) : []);

export const wideTable = voice({
  code: 'wide-table',
  severity: 'info',
  says: 'A column for each channel becomes rows, so that channels can be compared.',
  message: ({ details }) =>
    `The spend of ${listed(columnsOf(details?.channels), 8)} stands in a column each. It is read as one row a channel; revenue that belongs to no one channel is under “All channels”.${details?.areUnknown ? ' None is a channel by its name: if they are one amount in several versions, choose the column that counts in the source’s settings.' : ''}`,
  severityOf: ({ details }) => (details?.areUnknown ? 'warning' : 'info'),
});
