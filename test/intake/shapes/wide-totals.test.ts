import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { sums } from '../table-of.ts';

it('counts what channels earned in columns of their own once, beside a column with the sum of them', () => {
  const reading = readTable({
    name: 'Wide',
    cells: [
      ['', 'Google', '', 'Meta', '', ''],
      ['Date', 'Spend', 'Revenue', 'Spend', 'Revenue', 'Revenue'],
      ['2025-02-01', 40, 90, 25, 60, 150],
      ['2025-02-02', 45, 80, 20, 55, 135],
    ],
  });
  expect(sums(reading)).toMatchObject({ cost: 130, revenue: 285 });
});

it('says that a group of totals is not the sum of the channels', () => {
  const { findings } = readTable({
    name: 'Wide',
    cells: [
      ['', 'Google', '', 'Meta', '', 'Total', ''],
      ['Date', 'Spend', 'Revenue', 'Spend', 'Revenue', 'Spend', 'Revenue'],
      ['2025-02-01', 40, 90, 25, 60, 80, 150],
      ['2025-02-02', 45, 80, 20, 55, 65, 135],
      ['Total', 85, 170, 45, 115, 145, 285],
    ],
  });
  expect(findings.filter(({ code }) => code === 'wide-total-differs')).toEqual([
    { code: 'wide-total-differs', column: 'Spend', details: { total: 145, sum: 130 } },
  ]);
});
