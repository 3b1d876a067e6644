import { voice } from '../voice.ts';

export const noHeader = voice({
  code: 'no-header',
  severity: 'error',
  says: 'Without a header nobody knows which column is which.',
  message: (_, reading) =>
    `No row of ${reading.name} looks like a header. Put names such as Date, Campaign, Cost and Revenue above the columns.`,
});
