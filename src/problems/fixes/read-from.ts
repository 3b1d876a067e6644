import type { Fix } from '../fix.ts';
import { fieldInWords, quoted } from '../words.ts';

/** Reads a field from a column that the user points at. */
export const readFrom = (field: unknown, header: string | undefined): Fix[] =>
  header === undefined
    ? []
    : [
        {
          title: `Read ${fieldInWords(field)} from ${quoted(header)}`,
          kind: `read-${String(field)}-from-${header}`,
          does: [{ is: 'option', path: ['columns', String(field)], value: header }],
        },
      ];
