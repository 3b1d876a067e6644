import type { Fix } from '../fix.ts';

export const countRow = (row: number | undefined): Fix[] =>
  row === undefined
    ? []
    : [{ title: 'Count it as a row', kind: 'count-row', does: [{ is: 'row', row, choice: 'use' }] }];
