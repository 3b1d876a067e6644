import type { Fix } from '../fix.ts';

/** What cannot be read is missing then, and the rest of the row counts. */
export const emptyCell: Fix = { title: 'Empty the cell', kind: 'empty-cell', does: [{ is: 'cell', value: '' }] };
