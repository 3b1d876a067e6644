import { expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import { usualAmounts } from '../../src/report/coverage/usual-amounts.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Clicks', 'Orders'];
const counted = [
  ['2026-04-01', 'Search', '100', '400', '50', '4'],
  ['2026-04-02', 'Search', '300', '', '150', ''],
  ['2026-04-01', 'Social', '10', '90', '40', '1'],
];

/** Cost and revenue of a last row that cannot be read. */
const usual = (...row: string[]) => {
  const reading = readTable({ name: 'raw', cells: [header, ...counted, ['2026-04-03', ...row]] });
  const [held] = reading.held;
  const of = usualAmounts(reading.rows);
  return held && [of(held, 'cost'), of(held, 'revenue')];
};

it.each<[string, string[], number[]]>([
  ['as much for its clicks and orders as its channel', ['Search', '?', '?', '60', '2'], [120, 200]],
  ['for its orders where it tells no clicks', ['Search', '?', '?', '', '2'], [50, 200]],
  ['as an average row of its channel where it tells nothing', ['Search', '?', '?', '', ''], [200, 200]],
  [
    'of a new channel as much for its clicks as all',
    ['Video', '?', '?', '120', ''],
    [(410 / 240) * 120, (490 / 90) * 120],
  ],
])('an amount that cannot be read is taken %s', (_, row, amounts) => {
  const found = usual(...row);
  expect(found).toHaveLength(2);
  expect(found?.[0]).toBeCloseTo(amounts[0]!, 9);
  expect(found?.[1]).toBeCloseTo(amounts[1]!, 9);
});
