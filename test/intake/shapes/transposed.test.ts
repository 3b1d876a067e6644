import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import { byChannel, codes, sums, tableOf } from '../table-of.ts';

const read = (text: string, name = 'Tab') => readTable(tableOf(text, { name }));

describe('amounts that stand below each other', () => {
  it('are read with months across', () => {
    const reading = read(
      '|Jan|Feb|Total\nSpend|$100|$110|$210\nClicks|10|11|21\nRevenue|$400|$410|$810\nROAS|4.0|3.7|3.9',
      'Marketing 2025',
    );
    expect(sums(reading)).toEqual({ cost: 210, clicks: 21, revenue: 810 });
    expect([...reading.rows.from].map(isoDay)).toEqual(['2025-01-01', '2025-02-01']);
    expect(reading.counts).toEqual({ read: 2, used: 2, totals: 0, heldBack: 0 });
    expect(codes(reading)).not.toContain('period-total-differs');
  });

  it('are read with channels across, whose total is kept as a check', () => {
    const reading = read(
      'Kennzahl|Google|Meta|Gesamt\nKosten|1.000,50|500,00|1.500,50\nKlicks|10|5|15\nUmsatz|4.000,00|900,00|4.900,00',
    );
    expect(byChannel(reading)).toEqual({ Google: 1000.5, Meta: 500 });
    expect(byChannel(reading, 'revenue')).toEqual({ Google: 4000, Meta: 900 });
    expect(reading.counts).toEqual({ read: 3, used: 2, totals: 1, heldBack: 0 });
    expect(codes(reading)).toContain('total-agrees');
  });

  it('say where a total beside them differs', () => {
    const reading = read('Metric|Jan 2025|Feb 2025|Total\nSpend|100|110|999\nRevenue|400|410|810');
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'period-total-differs', row: 2, details: { total: 999, sum: 210 } }),
    );
  });

  it('may be a statement of profit and loss', () => {
    const reading = read(
      '|Jan 2025|Feb 2025\nRevenue|9000|9900\nGoogle Ads|1000|1100\nFacebook|500|550\nTotal marketing|1500|1650\nSalaries|2000|2000\nRent|800|800\nTotal expenses|4300|4450\nNet profit|4700|5450',
    );
    expect(sums(reading)).toEqual({ cost: 3150, revenue: 18_900 });
    expect(byChannel(reading)).toMatchObject({ 'Google Ads': 2100, Facebook: 1050 });
    expect(reading.overheads?.map(({ name, total }) => [name, total])).toEqual([
      ['Salaries', 4000],
      ['Rent', 1600],
    ]);
  });

  it('may each be of one channel', () => {
    const reading = read(
      'Line item|Jan 2025|Feb 2025\nRevenue|9000|9900\nGoogle Ads spend|1000|1100\nFacebook spend|500|550\nPayroll|2000|2000',
    );
    expect(byChannel(reading)).toEqual({ 'All channels': 0, Google: 2100, Facebook: 1050 });
    expect(reading.overheads).toMatchObject([{ name: 'Payroll', total: 4000 }]);
  });

  it('hold the column of a cell that cannot be read, and name no cell that stands elsewhere', () => {
    const reading = read('Metric|Jan 2025|Feb 2025|Mar 2025\nSpend|100|oops|120\nClicks|10|11|12\nRevenue|400|410|420');
    expect(sums(reading)).toEqual({ cost: 220, clicks: 22, revenue: 820 });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'unreadable-amount', column: 'Spend (Feb 2025)', got: 'oops' }),
    );
  });

  it.each([
    ['a list of settings', 'Setting|Value\nSpend|100\nRevenue|300'],
    ['campaigns that are called as amounts are', 'Campaign|Clicks|Spend\nLeads|1|2\nSales|3|4'],
  ])('are not seen in %s', (_, text) => {
    expect(codes(read(text))).not.toContain('transposed');
  });
});
