import { expect, it } from 'vitest';
import { daysSpokenOf } from '../../../src/intake/periods/days-spoken-of.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const spokenOf = (rows: readonly (readonly string[])[]) => {
  const reading = readTable({
    name: 'raw',
    cells: [['From', 'To', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'], ...rows],
  });
  const iso = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
  const days = daysSpokenOf(reading);
  return days && [iso(days.from), iso(days.to)];
};
const week = (from: string, to: string, cost = '100') => [from, to, 'Search', cost, '300'];

it.each<[string, string[][], string[]]>([
  [
    'rows that cannot be read are of their days',
    [
      week('2026-06-01', '2026-06-07', 'n.a.?'),
      week('2026-06-08', '2026-06-14'),
      week('2026-06-15', '2026-06-21'),
      week('2026-06-22', '2026-06-28', '#REF!'),
    ],
    ['2026-06-01', '2026-06-28'],
  ],
  [
    'but not where they cover more than any row that counts',
    [week('2026-06-08', '2026-06-14'), week('2026-06-15', '2026-06-21'), week('2026-01-01', '2026-12-31', 'n.a.?')],
    ['2026-06-08', '2026-06-21'],
  ],
])('%s', (_, rows, days) => {
  expect(spokenOf(rows)).toEqual(days);
});
