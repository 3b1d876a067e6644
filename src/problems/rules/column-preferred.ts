import type { Finding } from '../../intake/reading.ts';
import { readFrom } from '../fixes/read-from.ts';
import { voice } from '../voice.ts';
import { fieldInWords, listed, quoted } from '../words.ts';

const over = (headers: unknown): string[] => (Array.isArray(headers) ? headers.map(quoted) : []);
const isPlural = (field: unknown): boolean => !['cost', 'revenue', 'budget', 'date'].includes(String(field));
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** People who clicked beside clicks: which of them a report means is not for a reader to say. */
const countsPeople = (column: string | undefined, details: Finding['details']): boolean =>
  details?.field === 'clicks' &&
  [column, ...(Array.isArray(details.over) ? details.over : [])].some((header) =>
    /unique|eindeutig|unici?\b|únic/i.test(String(header)),
  );

export const columnPreferred = voice({
  code: 'column-preferred',
  severity: 'info',
  says: 'Exports often hold a figure in several versions; only one may be counted.',
  message: ({ column, details }) => {
    const others = over(details?.over);
    const [is, holds] = others.length === 1 ? ['is', 'holds'] : ['are', 'hold'];
    const rest =
      details?.isConverted === undefined
        ? `${is} left aside, so that nothing is counted twice`
        : `${holds} the same in another currency, and ${is} not added`;
    const people = countsPeople(column, details)
      ? ' One counts each person once and the other each click: choose the other if your other sources count so.'
      : '';
    return `${capitalised(fieldInWords(details?.field))} ${isPlural(details?.field) ? 'are' : 'is'} read from ${quoted(column)}. ${listed(others)} ${rest}.${people}`;
  },
  severityOf: ({ column, details }) => (countsPeople(column, details) ? 'warning' : 'info'),
  fixes: ({ details }) =>
    Array.isArray(details?.over) && details.field !== 'budget'
      ? details.over.slice(0, 3).flatMap((header) => readFrom(details.field, header))
      : [],
});
