import { readFrom } from '../fixes/read-from.ts';
import { isLeftAlone, severityOfRefusal } from '../left-alone.ts';
import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const metricUnclear = voice({
  code: 'metric-unclear',
  severity: 'error',
  says: 'Numbers that may be what was spent or what came back are asked about and never guessed.',
  message: ({ got, details }, reading, context) =>
    isLeftAlone(reading, context)
      ? `${reading.name} is left alone: nothing says whether its numbers under ${quoted(got)} are cost or revenue.`
      : `Nothing says what the numbers under ${quoted(got)} are. They add up to ${money(Number(details?.sum))}: is that cost, or revenue? Choose one, or write the word into the tab’s name.`,
  severityOf: (_, reading, context) => severityOfRefusal(reading, context),
  fixes: ({ column, details }) =>
    Array.isArray(details?.could) ? details.could.flatMap((field) => readFrom(field, column)) : [],
});
