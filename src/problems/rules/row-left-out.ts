import type { Fix } from '../fix.ts';
import { voice } from '../voice.ts';

const again = (row: number | undefined): Fix[] =>
  row === undefined ? [] : [{ title: 'Count it again', kind: 'count-again', does: [{ is: 'row', row }] }];

export const rowLeftOut = voice({
  code: 'row-left-out',
  severity: 'info',
  says: 'What somebody left out is still said, so that nobody misses it.',
  message: ({ row }) => `Row ${row} is left out, as you chose. It is held back and counts nowhere.`,
  fixes: ({ row }) => again(row),
});
