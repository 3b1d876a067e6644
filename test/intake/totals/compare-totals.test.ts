import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import type { SourceOptions } from '../../../src/intake/reading.ts';
import { rowKey } from '../../../src/intake/table/row-choices.ts';
import { tableOf } from '../table-of.ts';

const table = (total: number) =>
  tableOf(
    `Day|Campaign|Cost (EUR)|Revenue
2025-01-01|A|10|1
2025-01-02|B|20|1
2025-01-02|B|20|1
someday|C|5|1
Total||${total}|`,
  );

const compared = (total: number, options: SourceOptions = {}) =>
  readTable(table(total), options)
    .findings.filter(({ code }) => code === 'total-agrees' || code === 'total-differs')
    .map(({ code, details }) => ({ code, ...details }));
const leaveOut = { rows: { [rowKey(2, table(0).cells[1] ?? [])]: 'leave-out' } } as const;

describe('the platform’s own total', () => {
  it('is held against all rows that the platform counted, and how many of them are not used is said', () => {
    expect(compared(55)).toEqual([{ code: 'total-agrees', measure: 'cost', currency: 'EUR', held: 1, ours: 55 }]);
    expect(compared(55, leaveOut)).toMatchObject([{ code: 'total-agrees', held: 1, leftOut: 1, ours: 55 }]);
  });

  it('has no copies in it once they are left out as such', () => {
    expect(compared(35, { copies: 'leave-out' })).toMatchObject([{ code: 'total-agrees', held: 1, ours: 35 }]);
    expect(compared(55, { copies: 'leave-out' })).toMatchObject([{ code: 'total-differs', ours: 35, theirs: 55 }]);
  });
});
