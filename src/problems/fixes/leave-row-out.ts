import type { Fix } from '../fix.ts';

export const leaveRowOut = (row: number | undefined): Fix[] =>
  row === undefined
    ? []
    : [
        {
          title: 'Leave the row out',
          kind: 'leave-row-out',
          isPreferred: true,
          does: [{ is: 'row', row, choice: 'leave-out' }],
        },
      ];
