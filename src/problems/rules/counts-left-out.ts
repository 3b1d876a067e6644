import { readFrom } from '../fixes/read-from.ts';
import { voice } from '../voice.ts';
import { fieldInWords, listed, quoted } from '../words.ts';

const texts = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : []);

export const countsLeftOut = voice({
  code: 'counts-left-out',
  severity: 'warning',
  says: 'Without a count of what was won there is no cost of winning it.',
  message: ({ count = 0, details }, { name }) =>
    `${listed(texts(details?.headers).map(quoted))} of ${name} ${count === 1 ? 'holds' : 'hold'} whole numbers that no figure counts, and no column is read as ${listed(texts(details?.could).map(fieldInWords), 4, 'or')}. Say which it is, if one of them is: CPA and CAC rest on it.`,
  fixes: ({ details }) =>
    texts(details?.headers).flatMap((header) => texts(details?.could).flatMap((field) => readFrom(field, header))),
});
