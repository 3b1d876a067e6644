import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

const columnsOf = (headers: unknown): string[] => (Array.isArray(headers) ? headers.map(quoted) : []);

export const breakdown = voice({
  code: 'breakdown',
  severity: 'info',
  says: 'A breakdown splits campaigns into parts that are read one by one.',
  message: ({ details }) =>
    `The rows are broken down by ${listed(columnsOf(details?.columns))}. Cost, impressions and clicks add up; people who count in several parts do not, so conversions may be counted in more than one.`,
});
