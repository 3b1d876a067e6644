import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { byChannel, codes, sums, tableOf } from '../table-of.ts';

const read = (text: string, name = 'Tab') => readTable(tableOf(text, { name }));

describe('channels in columns that are called by their names', () => {
  it('are proved by a column of totals', () => {
    const reading = read('Month|Total investment|TV|SEM|Brand films\n2025-01|60|10|20|30\n2025-02|65|11|22|32');
    expect(byChannel(reading)).toEqual({ TV: 21, SEM: 42, 'Brand films': 62 });
    expect(codes(reading)).toContain('wide-table');
    expect(codes(reading)).not.toContain('wide-total-differs');
  });

  it('may miss their total by rounding, which is said', () => {
    const reading = read(
      'Month|Total spend|TV|SEM|Radio\n2025-01|6.1|1.2|2.3|2.6\n2025-02|7.1|1.3|2.4|3.4\n2025-03|5.4|1.1|2.1|2.1',
    );
    expect(sums(reading)).toEqual({ cost: 18.6 });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'wide-total-differs', details: expect.objectContaining({ rounding: 1 }) }),
    );
  });

  it('are counted once where one of them adds up others', () => {
    const reading = read(
      'Month|Total spend|Digital|SEM|Display|TV\n2025-01|900|600|400|200|300\n2025-02|980|650|420|230|330',
    );
    expect(byChannel(reading)).toEqual({ SEM: 820, Display: 430, TV: 630 });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'sub-totals', details: { columns: ['Digital'] } }),
    );
  });

  it('are known by kind where all of them hold money, in any language', () => {
    const reading = read(
      'Monat|Fernsehen|Radio|Plakat|Umsatz\n2025-01|1.000,00 €|500,00 €|100,00 €|9.000,00 €\n2025-02|1.100,00 €|450,00 €|90,00 €|9.900,00 €',
    );
    expect(byChannel(reading)).toEqual({ 'All channels': 0, Fernsehen: 2100, Radio: 950, Plakat: 190 });
    expect(sums(reading).revenue).toBe(18_900);
  });

  it('name what beside them is of no kind that is known', () => {
    const reading = read('Month|Google|TikTok|Zoomerang\nJan|100|50|30\nFeb|110|60|35', 'Spend 2025');
    expect(byChannel(reading)).toEqual({ Google: 210, TikTok: 110 });
    expect(reading.findings).toContainEqual({ code: 'money-left-out', column: 'Zoomerang', details: { sum: 65 } });
  });

  it.each([
    [
      'counts without any sign of money',
      'Date|Google|Facebook|Email\n2025-01-01|120|80|11\n2025-01-02|130|85|12',
      'Sessions',
    ],
    [
      'revenue, as the tab says',
      'Date|Google|Facebook\n2025-01-01|$120.50|$80\n2025-01-02|$130|$85',
      'Revenue by channel',
    ],
    [
      'parts of something else than spend',
      'Date|Spend|Google|Facebook\n2025-01-01|50|$120.50|$80\n2025-01-02|60|$130|$85',
      'Tab',
    ],
  ])('are no spend where they are %s', (_, text, name) => {
    const { cost } = sums(read(text, name));
    expect([undefined, 110]).toContain(cost);
  });

  it('take in a column of money with their signs that names a channel', () => {
    const reading = read(
      'Date|GRP (OOH)|PPC Spend|Display Spend\n2025-01-01|$118,500|$1,890|$1,491\n2025-01-02|$82,500|$2,273|$1,272',
    );
    expect(byChannel(reading)).toEqual({ 'GRP (OOH)': 201_000, PPC: 4163, Display: 2763 });
  });

  it('name what else is money beside them', () => {
    const reading = read(
      'Date|PPC Spend|Display Spend|Pipeline|TV\n2025-01-01|$10|$20|$900|30\n2025-01-02|$11|$21|$950|40',
    );
    expect(sums(reading)).toEqual({ cost: 62 });
    expect(reading.findings.filter(({ code }) => code === 'money-left-out')).toEqual([
      { code: 'money-left-out', column: 'Pipeline', details: { sum: 1850 } },
      { code: 'money-left-out', column: 'TV', details: { sum: 70 } },
    ]);
  });
});

describe('overheads among costs', () => {
  it('are no channels and no cost, and stand by month', () => {
    const reading = read(
      'month,revenue,cogs,social_media_spend,search_spend,salary_costs,new_customers_acquired\n2025-01-01,900,100,50,40,300,5\n2025-02-01,950,110,55,45,310,6'.replaceAll(
        ',',
        '|',
      ),
    );
    expect(sums(reading)).toEqual({ cost: 190, revenue: 1850, newCustomers: 11 });
    expect(reading.overheads).toEqual([
      {
        name: 'cogs',
        currency: '',
        total: 210,
        months: [
          { month: '2025-01', amount: 100 },
          { month: '2025-02', amount: 110 },
        ],
      },
      {
        name: 'salary_costs',
        currency: '',
        total: 610,
        months: [
          { month: '2025-01', amount: 300 },
          { month: '2025-02', amount: 310 },
        ],
      },
    ]);
  });

  it('are in no total that is read as cost', () => {
    const reading = read(
      'Month|Ad spend|Gehälter|Miete|Gesamtkosten|Umsatz\n2025-01|100|500|80|680|900\n2025-02|110|500|80|690|990',
    );
    expect(sums(reading)).toEqual({ cost: 210, revenue: 1890 });
    expect(reading.overheads?.map(({ total }) => total)).toEqual([1000, 160]);
  });

  it('add up channels and overheads without taking either for the other', () => {
    const reading = read('Month|TV|Radio|Rent|Total\n2025-01|100|50|80|230\n2025-02|110|55|80|245');
    expect(byChannel(reading)).toEqual({ TV: 210, Radio: 105 });
    expect(reading.overheads).toMatchObject([{ name: 'Rent', total: 160 }]);
  });

  it('are shared out over the months of a longer stretch, and undated where there is none', () => {
    const dated = read('Quarter|Ad spend|Rent\nQ1 2025|100|90');
    const amounts = dated.overheads![0]!.months;
    expect(amounts.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(amounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(90);
    expect(read('Unit|Ad spend|Rent\nA|100|90').overheads![0]!.months).toEqual([{ month: '', amount: 90 }]);
  });

  it('stand in rows of a sheet with months across as well', () => {
    const reading = read(
      '|Jan 2025|Feb 2025\nRevenue|9000|9900\nExpenses||\nGoogle Ads|100|110\nMeta Ads|50|55\nSalaries|200|200\nTotal expenses|350|365',
    );
    expect(byChannel(reading)).toEqual({ 'All channels': 0, 'Google Ads': 210, 'Meta Ads': 105 });
    expect(reading.overheads).toMatchObject([{ name: 'Salaries', total: 400 }]);
    expect(codes(reading)).not.toContain('total-differs');
  });
});
