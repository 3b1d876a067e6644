import { expect, it } from 'vitest';
import { cellOf } from '../../src/commands/place-of.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { tableOf } from '../intake/table-of.ts';

const cellOfProblem = (text: string) => {
  const table = tableOf(text);
  const reading = readTable(table);
  const problem = findProblems({ readings: [reading], rates: {}, currency: '' }).find(
    ({ code }) => code === 'unreadable-amount',
  )!;
  return cellOf(problem, table, reading);
};

it('is the cell under the month that cannot be read', () => {
  expect(cellOfProblem('Channel|Metric|Jan 2025|Feb 2025\nGoogle|Spend|10|oops\nMeta|Spend|1|2')).toEqual({
    row: 2,
    column: 4,
  });
});

it('is none where the header stands over several columns, or the cell in another row', () => {
  expect(
    cellOfProblem('|Jan 2025||Feb 2025|\nChannel|Spend|Revenue|Spend|Revenue\nGoogle|1|2|oops|4\nMeta|1|2|3|4'),
  ).toBeNull();
  expect(cellOfProblem('Metric|Jan 2025|Feb 2025\nClicks|1|2\nSpend|10|20\nRevenue|oops|40')).toBeNull();
});
