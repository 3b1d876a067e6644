import type { Fix } from '../fix.ts';

export const dayOrder: readonly Fix[] = [
  { title: 'Day first (31/12)', kind: 'day-first', does: [{ is: 'option', path: ['dateOrder'], value: 'dmy' }] },
  { title: 'Month first (12/31)', kind: 'month-first', does: [{ is: 'option', path: ['dateOrder'], value: 'mdy' }] },
];
