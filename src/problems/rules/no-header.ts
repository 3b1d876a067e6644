import { isLeftAlone, severityOfRefusal } from '../left-alone.ts';
import { voice } from '../voice.ts';

export const noHeader = voice({
  code: 'no-header',
  severity: 'error',
  says: 'Without a header nobody knows which column is which.',
  message: (_, reading, context) =>
    isLeftAlone(reading, context)
      ? `${reading.name} is left alone: no row of it looks like the header of campaign data.`
      : `No row of ${reading.name} looks like a header. Put names such as Date, Campaign, Cost and Revenue above the columns.`,
  severityOf: (_, reading, context) => severityOfRefusal(reading, context),
});
