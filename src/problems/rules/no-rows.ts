import { isLeftAlone, severityOfRefusal } from '../left-alone.ts';
import { voice } from '../voice.ts';

export const noRows = voice({
  code: 'no-rows',
  severity: 'error',
  says: 'An export without rows adds nothing to any figure.',
  message: (_, reading, context) =>
    isLeftAlone(reading, context)
      ? `${reading.name} is left alone: it has no rows of campaign data.`
      : `${reading.name} has ${reading.headerRow ? 'a header but no rows below it' : 'no rows'}. Check the dates and filters of the report and export it again.`,
  severityOf: (_, reading, context) => severityOfRefusal(reading, context),
});
