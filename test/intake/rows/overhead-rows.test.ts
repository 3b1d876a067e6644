import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { tableOf } from '../table-of.ts';

const read = (text: string) => {
  const { rows, held, overheads } = readTable(tableOf(text, { delimiter: ',' }));
  return {
    cost: rows.measures.cost.reduce((sum, amount) => sum + (amount || 0), 0),
    channels: [...new Set(rows.channel)],
    held: held.map(({ row, reason }) => `${row} ${reason}`),
    overheads: (overheads ?? []).map(({ name, row, months }) => [
      `${name} from row ${row}`,
      ...months.map(({ amount }) => amount),
    ]),
  };
};

it('Salaries and rent among the channels are other costs, month by month', () => {
  expect(
    read(`Month,Channel,Cost (EUR),Revenue (EUR)
2026-01,Google Ads,900.10,2810
2026-01,Salaries,4000,
2026-01,Office rent,750,
2026-02,Google Ads,812.40,2644
2026-02,Salaries,4100,0`),
  ).toEqual({
    cost: 1712.5,
    channels: ['Google Ads'],
    held: ['3 overheads-found', '4 overheads-found', '6 overheads-found'],
    overheads: [
      ['Salaries from row 3', 4000, 4100],
      ['Office rent from row 4', 750],
    ],
  });
});

it.each([
  ['brings revenue', 'Month,Channel,Cost,Revenue\n2026-01,Google Ads,10,20\n2026-01,Travel,30,90'],
  ['has clicks', 'Month,Channel,Cost,Clicks\n2026-01,Google Ads,10,20\n2026-01,Travel,30,7'],
  ['stands beside no channel', 'Month,Channel,Cost\n2026-01,Travel,10\n2026-01,Software,30'],
])('What %s stays a channel, whatever it is called', (_, text) => {
  const { cost, held, overheads } = read(text);
  expect({ cost, held, overheads }).toEqual({ cost: 40, held: [], overheads: [] });
});
