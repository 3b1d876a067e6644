import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

const headersOf = (headers: unknown): string =>
  listed(Array.isArray(headers) ? headers.map((header) => quoted(String(header))) : []);

export const breakdown = voice({
  code: 'breakdown',
  severity: 'info',
  says: 'Whoever is in several parts of a breakdown counts in each of them.',
  message: ({ details }) =>
    `The rows are broken down by ${headersOf(details?.columns)}. Whoever is in several of its parts counts in each, so the sum of ${headersOf(details?.people)} may have people twice; cost and revenue add up. Export without the breakdown for the true count.`,
});
