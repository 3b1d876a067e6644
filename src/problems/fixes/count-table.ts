import type { Finding } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';

/** All rows of a table that was held back, in one click. */
export const countTable = ({ details }: Finding): Fix[] => [
  {
    title: 'Count them as rows',
    kind: 'count-second-table',
    does: (Array.isArray(details?.rows) ? details.rows : []).map((row) => ({
      is: 'row' as const,
      row: Number(row),
      choice: 'use' as const,
    })),
  },
];
