import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/intake/count-once.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';
import { sums, tableOf } from '../table-of.ts';

const ads = ['Ads', 'Date|Channel|Cost|Revenue\n2025-03-01|Google|100|400\n2025-03-02|Meta|50|100'] as const;
const shop = ['Shop', 'Order ID|Date|Customer|Total\n1|2025-03-01|A|700\n2|2025-03-02|B|900'] as const;
const sourced = [
  'Shop',
  'Order ID|Date|Total|Attribution channel\n1|2025-03-01|700|google\n2|2025-03-02|600|organic',
] as const;
const books = ['Books', 'Date|Account|Debit|Credit\n2025-03-01|Advertising|180|\n2025-03-02|Sales||1500'] as const;

type Table = readonly [name: string, text: string];

function counted(from: 'auto' | 'platforms' | 'sales', ...tables: readonly Table[]) {
  const readings = countOnce(
    tables.map(([name, text]) => readTable(tableOf(text, { name }))),
    { from, channelNames: {} },
  );
  const problems = findProblems({ readings, rates: {}, currency: '' });
  return {
    sums: Object.fromEntries(readings.map((reading) => [reading.name, sums(reading)])),
    said: problems.filter(({ code }) => code.includes('twice')),
  };
}

describe('revenue that a shop counts and platforms claim', () => {
  it('is that of the platforms by itself, and orders and customers of the shop count', () => {
    const { sums: of, said } = counted('auto', ads, shop);
    expect(of).toEqual({ Ads: { cost: 150, revenue: 500 }, Shop: { orders: 2, newCustomers: 2 } });
    expect(said).toMatchObject([{ code: 'revenue-claimed-twice', source: 'Shop', severity: 'warning' }]);
    expect(said[0]!.message).toBe(
      'The revenue of Shop (1,600.00) is in no figure: Ads claims sales of the same days. What counts is 500.00 of Ads, since only they say which channel earned it. Orders and new customers of Shop count.',
    );
    expect(said[0]!.fixes?.map(({ does }) => does)).toEqual([
      [{ is: 'option', source: 'Ads', path: ['columns', 'revenue'], value: null }],
      [{ is: 'option', source: 'Shop', path: ['columns', 'revenue'], value: null }],
    ]);
  });

  it('is that of the shop where its orders name channels that have cost', () => {
    const { sums: of, said } = counted('auto', ads, sourced);
    expect(of).toMatchObject({ Ads: { cost: 150 }, Shop: { revenue: 1300, orders: 2 } });
    expect(of.Ads).not.toHaveProperty('revenue');
    expect(said).toMatchObject([{ source: 'Ads' }]);
    expect(said[0]!.message).toContain('1,300.00 of Shop, which for 54 % of it names channels that have cost');
  });

  it('is that of the shop where the platforms claim more than it sold on the days that it has', () => {
    const little = [shop[0], shop[1].replace('700', '120').replace('900', '210')] as const;
    const { sums: of, said } = counted('auto', ads, little);
    expect(of).toMatchObject({ Shop: { revenue: 330 } });
    expect(of.Ads).toEqual({ cost: 150 });
    expect(said).toMatchObject([{ source: 'Ads', severity: 'warning' }]);
    expect(said[0]!.message).toContain('330.00 of Shop, for no more can have been earned than was sold.');
    // Claims of days that the shop does not have prove nothing.
    const longer = [ads[0], `${ads[1]}\n2025-06-01|Google|20|90`] as const;
    expect(counted('auto', longer, little).sums).toMatchObject({ Ads: { revenue: 590 } });
  });

  it.each([
    ['platforms', { Ads: 500 }],
    ['sales', { Shop: 1600 }],
  ] as const)('is that of the side chosen: %s', (from, revenue) => {
    const { sums: of } = counted(from, ads, shop);
    expect(
      Object.fromEntries(Object.entries(of).flatMap(([name, sum]) => (sum.revenue ? [[name, sum.revenue]] : []))),
    ).toEqual(revenue);
  });

  it('is of both where they have no day in common, or where the platforms claim none', () => {
    const later = [shop[0], shop[1].replaceAll('2025-03', '2025-08')] as const;
    expect(counted('auto', ads, later)).toMatchObject({
      sums: { Ads: { revenue: 500 }, Shop: { revenue: 1600 } },
      said: [],
    });
    const cost = ['Ads', 'Date|Channel|Cost\n2025-03-01|Google|100\n2025-03-02|Meta|50'] as const;
    expect(counted('auto', cost, shop)).toMatchObject({ sums: { Shop: { revenue: 1600 } }, said: [] });
  });

  it('is decided by what a source is, and not by whose it is', () => {
    const days = ['Webshop', 'Datum|Bestellungen|Umsatz\n01.03.2025|3|700\n14.03.2025|4|900'] as const;
    expect(counted('auto', ads, days).sums).toMatchObject({ Ads: { revenue: 500 }, Webshop: { orders: 7 } });
    expect(counted('auto', ads, days).sums.Webshop).not.toHaveProperty('revenue');
  });

  it('of a shop that is told to have none leaves its orders', () => {
    const reading = readTable(tableOf(shop[1]), { columns: { revenue: null } });
    expect(reading.refused).toBeNull();
    expect(sums(reading)).toEqual({ orders: 2, newCustomers: 2 });
  });
});

describe('what the books say was spent', () => {
  it('yields to the platforms where it was spent, and is named', () => {
    const { sums: of, said } = counted('auto', ads, books);
    expect(of).toEqual({ Ads: { cost: 150, revenue: 500 }, Books: {} });
    expect(said.map(({ code, source }) => `${source} ${code}`)).toEqual([
      'Books revenue-claimed-twice',
      'Books cost-claimed-twice',
    ]);
    expect(said[1]!.message).toContain('What Books books as marketing (180.00) is in no figure');
  });

  it('counts where nothing else does', () => {
    expect(counted('auto', books).sums).toEqual({ Books: { cost: 180, revenue: 1500 } });
  });
});
