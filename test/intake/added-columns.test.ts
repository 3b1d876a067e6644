import { expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';

const columnsOf = (...cells: (string | number)[][]) => {
  const { platform, columns } = readTable({ name: 'Export', cells });
  return { platform, columns };
};

it('reads the days that somebody added to a platform’s export under a name of their own', () => {
  const read = columnsOf(
    ['Campaign name', 'Amount spent (USD)', 'Link clicks', 'Logged'],
    ['Shoes', 12.4, 30, '2024-05-14'],
    ['Hats', 8.15, 22, '2024-05-14'],
    ['Shoes', 31.9, 61, '2024-05-15'],
  );
  expect(read).toMatchObject({ platform: 'meta', columns: { date: 'Logged', cost: 'Amount spent (USD)' } });
});

it('takes one day a campaign for the day on which it began, and not for that of the row', () => {
  const { columns } = columnsOf(
    ['Campaign name', 'Amount spent (USD)', 'Link clicks', 'Made'],
    ['Shoes', 12.4, 30, '2024-05-14'],
    ['Hats', 8.15, 22, '2024-05-20'],
  );
  expect(columns.date).toBeUndefined();
});

it('prefers whole days to a number from 1 to 31, also where the platform calls that the day', () => {
  const { platform, columns } = columnsOf(
    ['Campaign name', 'Stamp', 'Day', 'Amount spent (USD)', 'Link clicks'],
    ['Shoes', '2024-05-14', 14, 12.4, 30],
    ['Hats', '2024-05-14', 14, 8.15, 22],
    ['Shoes', '2024-05-15', 15, 31.9, 61],
  );
  expect({ platform, date: columns.date }).toEqual({ platform: 'meta', date: 'Stamp' });
});
