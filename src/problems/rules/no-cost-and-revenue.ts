import { isLeftAlone, severityOfRefusal } from '../left-alone.ts';
import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

const headersOf = (headers: unknown): string =>
  Array.isArray(headers) && headers.length > 0 ? ` (its columns: ${listed(headers.map(quoted), 6)})` : '';

export const noCostAndRevenue = voice({
  code: 'no-cost-and-revenue',
  severity: 'error',
  says: 'A return needs what was spent, or what came back.',
  message: ({ details }, reading, context) =>
    isLeftAlone(reading, context)
      ? `${reading.name} is left alone: it has neither cost nor revenue${headersOf(details?.headers)}.`
      : `${reading.name} has neither cost nor revenue${headersOf(details?.headers)}. Export the report with a column for what was spent or earned, or choose the column in the source’s settings.`,
  severityOf: (_, reading, context) => severityOfRefusal(reading, context),
});
