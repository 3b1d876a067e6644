import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

const kinds = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);

export const resultsMixed = voice({
  code: 'results-mixed',
  severity: 'warning',
  says: 'Purchases and link clicks added together mean nothing.',
  message: ({ column, details, count }) =>
    `${quoted(column)} counts ${count} different things (${listed(kinds(details?.kinds))}), so it is not read as conversions. Export a column for one of them, such as Purchases, or choose a column in the source’s settings.`,
});
