import { measures } from '../../intake/campaign-rows.ts';
import { readFrom } from '../fixes/read-from.ts';
import { voice } from '../voice.ts';
import { fieldInWords, listed, quoted } from '../words.ts';

const isField = (word: string): boolean => (measures as readonly string[]).includes(word);

export const ambiguousColumn = voice({
  code: 'ambiguous-column',
  severity: 'warning',
  says: 'A column that could be two things is asked about and never guessed.',
  message: ({ column, details }) => {
    const field = fieldInWords(details?.field);
    if (Array.isArray(details?.could))
      return `${quoted(column)} could be ${listed(details.could, 4, 'or')}, and nothing in it tells which, so it is not read. Choose what it is in the source’s settings.`;
    const candidates = Array.isArray(details?.candidates) ? details.candidates.map(quoted) : [];
    return `${listed(candidates)} could each be ${field}, and their values differ, so none is read. Choose one in the source’s settings.`;
  },
  severityOf: ({ details }) => (details?.field === 'cost' || details?.field === 'revenue' ? 'error' : 'warning'),
  fixes: ({ column, details }) =>
    Array.isArray(details?.candidates)
      ? details.candidates.flatMap((header) => readFrom(details.field, header))
      : Array.isArray(details?.could)
        ? details.could.filter((field) => isField(field)).flatMap((field) => readFrom(field, column))
        : [],
});
