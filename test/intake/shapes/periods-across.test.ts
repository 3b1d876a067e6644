import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { Reading, SourceOptions } from '../../../src/intake/reading.ts';
import { rowKey } from '../../../src/intake/table/row-choices.ts';
import { byChannel, codes, sums, tableOf } from '../table-of.ts';

const read = (text: string, name = 'Tab', options: SourceOptions = {}) => readTable(tableOf(text, { name }), options);

/** Cost by the days that it stands for, as `2025-01-01..2025-01-31`. */
const byDays = ({ rows }: Reading): Record<string, number> => {
  const found: Record<string, number> = {};
  for (let i = 0; i < rows.length; i++) {
    const days = Number.isNaN(rows.from[i]!) ? 'undated' : `${isoDay(rows.from[i]!)}..${isoDay(rows.to[i]!)}`;
    found[days] = (found[days] ?? 0) + (rows.measures.cost[i] || 0);
  }
  return found;
};

const january = '2025-01-01..2025-01-31';
const february = '2025-02-01..2025-02-28';

describe('months that stand across', () => {
  it('become a row for each amount, which names the row of the tab', () => {
    const reading = read(
      'Channel|Metric|Jan-25|Feb-25|Total\nGoogle|Spend|100|110|210\nGoogle|Revenue|400||400\nMeta|Spend|80|70|150',
    );
    expect(sums(reading)).toEqual({ cost: 360, revenue: 400 });
    expect(byChannel(reading)).toEqual({ Google: 210, Meta: 150 });
    expect(byDays(reading)).toEqual({ [january]: 180, [february]: 180 });
    expect([...reading.rows.sourceRow]).toEqual([2, 2, 3, 4, 4]);
    expect(reading.counts).toEqual({ read: 5, used: 5, totals: 0, heldBack: 0 });
    expect(codes(reading)).toContain('periods-across');
  });

  it.each([
    ['Jan 2025', 'Feb 2025'],
    ['2025-01', '2025-02'],
    ['01/2025', '02/2025'],
    ['202501', '202502'],
    ['Jan 25', 'Feb 25'],
    ["Jan '25", "Feb '25"],
    ['01/25', '02/25'],
    ['Januar 2025', 'Februar 2025'],
    ['janvier 2025', 'février 2025'],
    ['ene-25', 'feb-25'],
    ['Jan 2025', 'Feb'],
    ['2025年1月', '2025年2月'],
    ['01.01.2025', '01.02.2025'],
    ['2025-01-01', '2025-02-01'],
    ['1/31/2025', '2/28/2025'],
  ])('are known in the form %s', (first, second) => {
    expect(byDays(read(`Channel|${first}|${second}\nGoogle|100|110\nMeta|1|2`, 'Spend'))).toEqual({
      [january]: 101,
      [february]: 112,
    });
  });

  it('may be date cells', () => {
    const cells = [
      ['Channel', { serial: 45_658 }, { serial: 45_689 }],
      ['Google', 100, 110],
    ];
    expect(byDays(readTable({ name: 'Spend', cells }))).toEqual({ [january]: 100, [february]: 110 });
  });

  it.each([
    ['quarters', 'Q1 2025|Q2 2025', '2025-01-01..2025-03-31', '2025-04-01..2025-06-30'],
    ['quarters', '1Q25|2Q25', '2025-01-01..2025-03-31', '2025-04-01..2025-06-30'],
    ['weeks', 'KW 3 2025|KW 4 2025', '2025-01-13..2025-01-19', '2025-01-20..2025-01-26'],
    ['weeks', '2025-W03|2025-W04', '2025-01-13..2025-01-19', '2025-01-20..2025-01-26'],
    ['weeks by their first day', '13/01/2025|20/01/2025', '2025-01-13..2025-01-19', '2025-01-20..2025-01-26'],
    ['days', '2025-01-13|2025-01-14', '2025-01-13..2025-01-13', '2025-01-14..2025-01-14'],
    ['years', '2024|2025', '2024-01-01..2024-12-31', '2025-01-01..2025-12-31'],
  ])('may be %s: %s', (_, headers, first, second) => {
    expect(byDays(read(`Channel|${headers}\nGoogle|100|110`, 'Spend'))).toEqual({ [first]: 100, [second]: 110 });
  });

  it.each([
    ['above', 'Marketing spend 2025||\nChannel|Jan|Feb', 'Tab'],
    ['in the name of the tab', 'Channel|Jan|Feb', 'Spend 2025'],
    ['in a line over the months', '|2025|\nChannel|Jan|Feb', 'Spend'],
    ['in the corner', 'Kosten 2025|Januar|Februar', 'Tab'],
  ])('take their year from where it stands %s', (_, header, name) => {
    const reading = read(`${header}\nGoogle|100|110\nMeta|1|2`, name);
    expect(byDays(reading)).toEqual({ [january]: 101, [february]: 112 });
  });

  it('take it from a column of years, row by row', () => {
    const reading = read('Year|Channel|Jan|Feb\n2024|Google|10|20\n2025|Google|11|21', 'Spend');
    expect(byDays(reading)).toEqual({
      '2024-01-01..2024-01-31': 10,
      '2024-02-01..2024-02-29': 20,
      [january]: 11,
      [february]: 21,
    });
  });

  it('go over the end of a year where the title names both', () => {
    expect(Object.keys(byDays(read('Channel|Dec|Jan\nGoogle|1|2', 'Spend 2024/25')))).toEqual([
      '2024-12-01..2024-12-31',
      january,
    ]);
  });

  it.each([
    ['nothing names', 'Spend'],
    ['may be fiscal', 'Spend FY 2025'],
    ['the months leave', 'Spend 2025'],
  ])('are undated and asked about where the year is one that %s', (_, name) => {
    const months = name === 'Spend 2025' ? 'Dec|Jan' : 'Jan|Feb';
    const reading = read(`Channel|${months}\nGoogle|100|110`, name);
    expect(byDays(reading)).toEqual({ undated: 210 });
    expect(codes(reading)).toContain('year-unknown');
  });

  it('may have years across and months below each other', () => {
    const reading = read('Month|Channel|Spend 2024|Spend 2025\nJanuary|TV|1|2\nFebruary|TV|3|4');
    expect(byDays(reading)).toEqual({
      '2024-01-01..2024-01-31': 1,
      [january]: 2,
      '2024-02-01..2024-02-29': 3,
      [february]: 4,
    });
  });
});

describe('what the numbers of months across are', () => {
  it.each([
    [
      'headings of groups',
      '|Jan 2025|Feb 2025\nSpend||\nGoogle|100|110\nMeta|1|2\nRevenue||\nGoogle|400|410\nMeta|10|20',
    ],
    [
      'headings with the sum of their group',
      '|Jan 2025|Feb 2025\nSpend|101|112\nGoogle|100|110\nMeta|1|2\nRevenue|410|430\nGoogle|400|410\nMeta|10|20',
    ],
    [
      'the corner of each block',
      'Spend|Jan 2025|Feb 2025\nGoogle|100|110\nMeta|1|2\n||\nRevenue|Jan 2025|Feb 2025\nGoogle|400|410\nMeta|10|20',
    ],
    [
      'a title above each block',
      'Spend||\nChannel|Jan 2025|Feb 2025\nGoogle|100|110\nMeta|1|2\nRevenue 2025||\nChannel|Jan 2025|Feb 2025\nGoogle|400|410\nMeta|10|20',
    ],
    [
      'blocks of channels',
      '|Jan 2025|Feb 2025\nGoogle||\nSpend|100|110\nRevenue|400|410\nROAS|4|3.7\nMeta||\nSpend|1|2\nRevenue|10|20\nROAS|10|10',
    ],
    [
      'a column, with names in merged cells',
      'Channel|KPI|Jan 2025|Feb 2025\nGoogle|Spend|100|110\n|Revenue|400|410\nMeta|Spend|1|2\n|Revenue|10|20',
    ],
    [
      'headers below the months',
      '|Jan 2025||Feb 2025|\nChannel|Spend|Revenue|Spend|Revenue\nGoogle|100|400|110|410\nMeta|1|10|2|20',
    ],
    [
      'headers above the months',
      '|Spend||Revenue|\nChannel|Jan 2025|Feb 2025|Jan 2025|Feb 2025\nGoogle|100|110|400|410\nMeta|1|2|10|20',
    ],
    [
      'headers that name both',
      'Channel|Jan 2025 Spend|Jan 2025 Revenue|Feb 2025 Spend|Feb 2025 Revenue\nGoogle|100|400|110|410\nMeta|1|10|2|20',
    ],
  ])('is told by %s', (_, text) => {
    const reading = read(text);
    expect(byChannel(reading)).toEqual({ Google: 210, Meta: 3 });
    expect(byChannel(reading, 'revenue')).toEqual({ Google: 810, Meta: 30 });
    expect(byDays(reading)).toEqual({ [january]: 101, [february]: 112 });
  });

  it.each([
    ['Marketing spend 2025', { cost: 3 }],
    ['Werbekosten 2025', { cost: 3 }],
    ['Revenue by channel 2025', { revenue: 3 }],
    ['Umsatz 2025', { revenue: 3 }],
  ])('is told by a tab called %s', (name, expected) => {
    expect(sums(read('Channel|Jan|Feb\nGoogle|1|2', name))).toEqual(expected);
  });

  it('is told by the total of the rows', () => {
    expect(sums(read('Channel|Jan 2025|Feb 2025\nGoogle|10|20\nMeta|3|4\nTotal spend|13|24'))).toEqual({ cost: 37 });
  });

  it.each(['Tab', 'Spend and revenue 2025'])('is asked in a tab called %s, and the answer is followed', (name) => {
    const text = 'Channel|Jan 2025|Feb 2025\nGoogle|1|2\nMeta|4|8';
    const asked = read(text, name);
    expect(asked.refused).toBe('metric-unclear');
    expect(asked.findings[0]).toMatchObject({ details: { could: ['cost', 'revenue'], sum: 15 } });
    expect(sums(read(text, name, { columns: { revenue: 'Figures' } }))).toEqual({ revenue: 15 });
  });

  it('is no team that is called Sales', () => {
    expect(byChannel(read('Team|Jan|Feb\nSales|10|20\nBrand|1|2', 'Spend 2025'))).toEqual({ Sales: 30, Brand: 3 });
  });

  it('is asked where a header comes again without a word', () => {
    const reading = read('Channel|Jan|Feb\nGoogle|1|2\n||\nChannel|Jan|Feb\nGoogle|40|50', 'Spend 2025');
    expect(sums(reading)).toEqual({ cost: 3 });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'money-left-out', details: { sum: 90, rows: 1 } }),
    );
  });

  it('is of the year above it where a header comes again below another year', () => {
    const reading = read('Spend 2024||\nChannel|Jan|Feb\nGoogle|1|2\nSpend 2025||\nChannel|Jan|Feb\nGoogle|4|5');
    expect(byDays(reading)).toMatchObject({ '2024-01-01..2024-01-31': 1, [january]: 4 });
  });
});

describe('totals around months across', () => {
  it.each([
    ['below', 'Google|100|110\nMeta|50|60\nTotal|150|170'],
    ['above', 'Total|150|170\nGoogle|100|110\nMeta|50|60'],
    ['without a name', 'Google|100|110\nMeta|50|60\n|150|170'],
    ['under a name of its own', 'Google|100|110\nMeta|50|60\nEverything|150|170'],
    ['in another language', 'Google|100|110\nMeta|50|60\nGesamtsumme|150|170'],
  ])('are kept as a check: %s', (_, rows) => {
    const reading = read(`Channel|Jan|Feb\n${rows}`, 'Spend 2025');
    expect(byChannel(reading)).toEqual({ Google: 210, Meta: 110 });
    expect(reading.counts).toEqual({ read: 6, used: 4, totals: 2, heldBack: 0 });
    expect(reading.platformTotals.map(({ amounts }) => amounts.cost)).toEqual([150, 170]);
    expect(codes(reading)).not.toContain('total-differs');
  });

  it('are no chance: the same number each month may be the sum of two others', () => {
    const reading = read('Channel|Jan|Feb\nRadio|500|500\nPrint|500|500\nTV|1000|1000', 'Spend 2025');
    expect(sums(reading)).toEqual({ cost: 4000 });
  });

  it('are told where they differ', () => {
    const row = read('Channel|Jan|Feb\nGoogle|100|110\nMeta|50|60\nTotal|150|180', 'Spend 2025');
    expect(sums(row)).toEqual({ cost: 320 });
    expect(row.findings).toContainEqual(
      expect.objectContaining({
        code: 'total-differs',
        row: 4,
        details: expect.objectContaining({ ours: 320, theirs: 330 }),
      }),
    );
    const column = read('Channel|Jan|Feb|Total\nGoogle|100|110|210\nMeta|50|60|111', 'Spend 2025');
    expect(sums(column)).toEqual({ cost: 320 });
    expect(column.findings).toContainEqual(
      expect.objectContaining({
        code: 'period-total-differs',
        row: 3,
        column: 'Total',
        details: { total: 111, sum: 110 },
      }),
    );
  });

  it('may be quarters among the months, and stand for them where there are none', () => {
    const reading = read('Channel|Jan|Feb|Mar|Q1|Q2\nGoogle|10|20|30|60|90', 'Spend 2025');
    expect(sums(reading)).toEqual({ cost: 150 });
    expect(codes(reading)).not.toContain('period-total-differs');
  });

  it('decide a number that could be two', () => {
    const rows = 'Google|1,000|550|1,550\nMeta|2,000|450|2,450';
    const reading = read(`Channel|Jan|Feb|Total\n${rows}`, 'Spend 2025');
    expect(sums(reading)).toEqual({ cost: 4000 });
    expect(codes(reading)).not.toContain('number-convention-undecided');
    expect(codes(read(`Channel|Jan|Feb\nGoogle|1,000|550`, 'Spend 2025'))).toContain('number-convention-undecided');
  });
});

describe('cells below months', () => {
  it('are held with their row where they cannot be read, under the header that they have in the tab', () => {
    const reading = read('Channel|Metric|Jan 2025|Feb 2025\nGoogle|Spend|10|oops\nMeta|Spend|1|n/a');
    expect(sums(reading)).toEqual({ cost: 11 });
    expect(reading.held).toMatchObject([{ row: 2, reason: 'unreadable-amount' }]);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'unreadable-amount', row: 2, column: 'Feb 2025' }),
    );
  });

  it('follow what the user decided of their row', () => {
    const text = 'Channel|Jan|Feb\nGoogle|100|110\nMeta|50|60';
    const options: SourceOptions = { rows: { [rowKey(3, ['Meta', '50', '60'])]: 'leave-out' } };
    const reading = read(text, 'Spend 2025', options);
    expect(sums(reading)).toEqual({ cost: 210 });
    expect(reading.held.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'row-left-out'],
      [3, 'row-left-out'],
    ]);
    expect(codes(reading).filter((code) => code === 'row-left-out')).toHaveLength(1);
  });

  it('have the currency that the title or the headers name', () => {
    expect(read('Spend (EUR)||\nChannel|Jan 2025|Feb 2025\nGoogle|1|2').currency).toBe('EUR');
    expect(read('Channel|Jan 2025 (EUR)|Feb 2025 (EUR)\nGoogle|1|2', 'Spend').currency).toBe('EUR');
  });
});

describe('amounts that look like years or days', () => {
  it.each([
    ['below years', 'Channel|Spend 2024|Spend 2025\nGoogle|2000|2050\nMeta|1999|2010', 8059],
    ['below months', 'Channel|Jan 2025|Feb 2025\nGoogle|2000|2050\nMeta|1999|2010', 8059],
    ['as large as the number of a day', 'Channel|Jan 2025|Feb 2025\nGoogle|45000|46000\nMeta|45658|45689', 182_347],
  ])('are amounts %s', (_, text, cost) => {
    expect(sums(read(text, 'Spend'))).toEqual({ cost });
    const { cells } = tableOf(text);
    const typed = cells.map((row) => row.map((cell) => (/^\d+$/.test(String(cell)) ? Number(cell) : cell)));
    expect(sums(readTable({ name: 'Spend', cells: typed }))).toEqual({ cost });
  });
});

describe('tables that have dates in their headers and no months across', () => {
  it.each([
    ['texts below', 'Channel|Spend|Q1|Q2\nGoogle|1|yes|no\nMeta|2|no|yes'],
    ['amounts of the whole row beside them', 'Campaign|Jan spend|Feb spend|Revenue\nA|100|110|900'],
  ])('are left as they are: %s', (_, text) => {
    expect(codes(read(text))).not.toContain('periods-across');
  });
});
