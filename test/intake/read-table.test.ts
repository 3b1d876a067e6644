import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading, SourceOptions } from '../../src/intake/reading.ts';
import { byChannel, codes, sums, tableOf } from './table-of.ts';

const read = (text: string, options: SourceOptions = {}, delimiter = '|'): Reading =>
  readTable(tableOf(text, { delimiter }), options);

const finding = (reading: Reading, code: string) => reading.findings.find((one) => one.code === code);

const days = (reading: Reading): string[] =>
  Array.from(reading.rows.from, (from, i) =>
    Number.isNaN(from)
      ? 'undated'
      : from === reading.rows.to[i]
        ? isoDay(from)
        : `${isoDay(from)}..${isoDay(reading.rows.to[i]!)}`,
  );

describe('a Google Ads report', () => {
  const report = `
RB - Campaign performance
July 8, 2025 - July 31, 2025
Campaign status|Campaign|Currency code|Impr.|Clicks|Avg. CPC|Cost|Conversions|Conv. value|Search impr. share
Enabled|Brand*|USD|12,345|1,024|1.51|1548.72|24.50|12,345.60|< 10%
Paused|Total Wine Promo|USD|1,000|100|0.48|48.20|1.00|100.00| --
Total: Campaigns| --|USD|13,345|1,124|1.42|1596.92|25.50|12,445.60| --
Total: Account| --|USD|14,345|1,224|1.42|1696.92|25.50|12,445.60| --
Total: Search| --|USD|13,345|1,124|1.42|1596.92|25.50|12,445.60| --
Total: Other locations| --|USD|1,000|100|1.00|100.00|0.00|0.00| --
`;

  it('is read below its preamble, without its totals', () => {
    const reading = read(report);
    expect(reading.headerRow).toBe(3);
    expect(reading.counts).toEqual({ read: 6, used: 2, totals: 4, heldBack: 0 });
    expect(sums(reading)).toEqual({
      impressions: 13_345,
      clicks: 1124,
      cost: 1596.92,
      conversions: 25.5,
      revenue: 12_445.6,
    });
    expect(reading.rows.campaign).toEqual(['Brand*', 'Total Wine Promo']);
    expect(reading.currency).toBe('USD');
    expect([...reading.rows.sourceRow]).toEqual([4, 5]);
  });

  it('takes its days from the preamble', () => {
    expect(days(read(report))).toEqual(['2025-07-08..2025-07-31', '2025-07-08..2025-07-31']);
  });

  it('is checked against the platform’s totals, and what they hold beyond the rows is named', () => {
    const reading = read(report);
    expect(finding(reading, 'total-agrees')).toMatchObject({ row: 6, got: 'Total: Campaigns' });
    expect(finding(reading, 'total-not-covered')).toMatchObject({
      row: 7,
      details: { parts: ['Total: Other locations'] },
    });
  });

  it('differs from its total by what is missing', () => {
    const reading = read(report.replace('Enabled|Brand*', 'Enabled|Other').replace('|1548.72|', '|1500.72|'));
    expect(finding(reading, 'total-differs')).toMatchObject({ details: { measure: 'cost' } });
  });
});

describe('totals', () => {
  it.each([
    'Total',
    'TOTAL',
    'Totals',
    'Grand Total',
    'Gesamt:',
    'Gesamt: Konto',
    'Summe',
    'Gesamtergebnis',
    'Total : campagnes',
    'Totaux',
    'Total general',
    'Resultados totales',
    '合計: キャンペーン',
    '合計',
    '总计',
    'Totale',
    'Totaal',
    'Razem',
    'Total: Máximo rendimiento',
    'Total of 2 results',
    'Results from 2 campaigns',
    'Total - Search',
    'Subtotal',
    '="Total"',
  ])('are known by the label %s', (label) => {
    const reading = read(`Date|Campaign|Cost|Revenue\n2025-01-01|A|1|2\n2025-01-02|B|2|3\n|${label}|3|5`);
    expect(reading.counts).toMatchObject({ used: 2, totals: 1 });
    expect(reading.platformTotals[0]).toMatchObject({ row: 4, amounts: { cost: 3, revenue: 5 } });
  });

  it.each([
    'Total Wine Promo',
    'Totally New',
    'Summer',
    'Sumatra',
    'Gesamtschule Köln',
    'Totalenergies',
    'Razemblue',
    'Retargeting total reach',
  ])('are not campaigns such as %s', (name) => {
    const reading = read(`Date|Campaign|Cost|Revenue\n2025-01-01|A|1|2\n2025-01-02|${name}|20|30`);
    expect(reading.counts).toMatchObject({ used: 2, totals: 0 });
  });

  it('are found in any column', () => {
    const reading = read('Cost|Campaign|Device|Remark\n1|A|Mobile|\n2|B|Desktop|\n3||All|Grand total');
    expect(sums(reading).cost).toBe(3);
    expect(reading.counts.totals).toBe(1);
  });

  it.each([
    ['first', 'Campaign name|Amount spent (AUD)|Impressions\n|3.30|300\nA|1.10|100\nB|2.20|200'],
    ['last', 'Campaign name|Amount spent (AUD)|Impressions\nA|1.10|100\nB|2.20|200\n|3.30|300'],
  ])('without a name are found by arithmetic when they come %s', (_, text) => {
    const reading = read(text);
    expect(reading.counts).toEqual({ read: 3, used: 2, totals: 1, heldBack: 0 });
    expect(sums(reading).cost).toBe(3.3);
    expect(reading.platformTotals[0]!.label).toBe('');
  });

  it('without a name that add up to nothing else are held back', () => {
    const reading = read('Campaign name|Amount spent (AUD)|Impressions\n|9.99|300\nA|1.10|100\nB|2.20|200\nC|1|10');
    expect(reading.held).toEqual([
      { row: 2, reason: 'nameless-total-unclear', amounts: { cost: 9.99, impressions: 300 }, currency: 'AUD' },
    ]);
    expect(sums(reading).cost).toBe(4.3);
  });

  it('without a name that are not equal are never added: one agrees with the rows, the other is asked about', () => {
    const reading = read(
      `
Ad group,Cost,Impr.,Clicks
Shoes,120.40,2310,41
Bags,88.15,1200,17
--,208.55,3510,58
--,250.55,4510,68`.replaceAll(',', '|'),
    );
    expect(sums(reading)).toEqual({ cost: 208.55, impressions: 3510, clicks: 58 });
    expect(reading.held).toMatchObject([{ row: 5, reason: 'nameless-total-unclear', amounts: { cost: 250.55 } }]);
  });

  it('of groups in a pivot are confirmed by arithmetic', () => {
    const reading = read(
      'Channel|Month|Cost|Revenue\nGoogle|2025-01|100|300\nGoogle|2025-02|110|310\nGoogle Total||210|610\nMeta|2025-01|50|90\nMeta|2025-02|60|95\nMeta Total||110|185\nGrand Total||320|795',
    );
    expect(byChannel(reading)).toEqual({ Google: 210, Meta: 110 });
    expect(reading.counts.totals).toBe(3);
  });

  it('of a small export may outnumber its rows', () => {
    const reading = read(
      'Campaign status|Campaign|Cost|Clicks\nEnabled|A|5|1\nTotal: Campaigns||5|1\nTotal: Account||5|1\nTotal: Search||5|1\nTotal: Video||0|0',
    );
    expect(reading.counts).toEqual({ read: 5, used: 1, totals: 4, heldBack: 0 });
  });
});

describe('a row is held back', () => {
  const sheet = `
Date|Channel|Spent|Revenue
2025-01-01|Google|900|4500
2025-01-02|Facebook|#REF!|900
2025-01-03|TikTok|abc|950
someday|Bing|10|20
2025-01-05|Email|--|700
2025-01-06|Radio||
`;

  it('when its money or its date cannot be read, and not when an amount is missing', () => {
    const reading = read(sheet);
    expect(reading.held.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'error-cell'],
      [4, 'unreadable-amount'],
      [5, 'unreadable-date'],
    ]);
    expect(reading.counts).toEqual({ read: 6, used: 3, totals: 0, heldBack: 3 });
    expect(sums(reading)).toEqual({ cost: 900, revenue: 5200 });
  });

  it('with the money that was readable in it', () => {
    expect(read(sheet).held.map(({ amounts }) => amounts)).toEqual([
      { revenue: 900 },
      { revenue: 950 },
      { cost: 10, revenue: 20 },
    ]);
  });

  it('and said where and what', () => {
    expect(finding(read(sheet), 'unreadable-amount')).toEqual({
      code: 'unreadable-amount',
      row: 4,
      column: 'Spent',
      got: 'abc',
    });
  });
});

describe('dates', () => {
  it('of ranges cover all their days', () => {
    const reading = read(
      'Reporting starts|Reporting ends|Campaign name|Amount spent (CAD)\n6/1/2025|6/30/2025|A|10\n7/1/2025|7/31/2025|A|20',
    );
    expect(days(reading)).toEqual(['2025-06-01..2025-06-30', '2025-07-01..2025-07-31']);
    expect(finding(reading, 'range-rows')).toMatchObject({ count: 2 });
  });

  it('by day are preferred to the range of the report', () => {
    const reading = read(
      'Day|Reporting starts|Reporting ends|Campaign name|Amount spent (CAD)\n2025-06-03|2025-06-01|2025-06-30|A|10',
    );
    expect(days(reading)).toEqual(['2025-06-03']);
  });

  it('that could be in two orders are asked about, and their money still counts', () => {
    const text = 'Date|Channel|Cost|Revenue\n03/04/2025|Google|100|200\n05/04/2025|Google|110|220';
    expect(days(read(text))).toEqual(['undated', 'undated']);
    expect(sums(read(text))).toEqual({ cost: 210, revenue: 420 });
    expect(codes(read(text))).toContain('date-order-undecided');
    expect(days(read(text, { dateOrder: 'dmy' }))).toEqual(['2025-04-03', '2025-04-05']);
    expect(days(read(text, { dateOrder: 'mdy' }))).toEqual(['2025-03-04', '2025-05-04']);
  });

  it('in two orders are settled by the range above the table', () => {
    const reading = read(
      'Report\n"April 1, 2025 - April 30, 2025"\nDay|Campaign|Cost|Clicks\n03/04/2025|A|100|1\n05/04/2025|A|110|1',
    );
    expect(days(reading)).toEqual(['2025-04-03', '2025-04-05']);
  });

  it.each([
    ['Week', '2025-07-07', '2025-07-07..2025-07-13'],
    ['Month', '2025-02-01', '2025-02-01..2025-02-28'],
    ['Monat', '2024-12-01', '2024-12-01..2024-12-31'],
    ['Quarter', '2024-10-01', '2024-10-01..2024-12-31'],
    ['Month', 'Feb 2024', '2024-02-01..2024-02-29'],
  ])('under %s cover the whole of it: %s', (header, cell, expected) => {
    expect(days(read(`${header}|Channel|Cost|Revenue\n${cell}|Google|1|2`))).toEqual([expected]);
  });

  it('that are missing leave rows undated, and that is said', () => {
    const reading = read('Channel|Cost|Revenue\nGoogle|1|2');
    expect(days(reading)).toEqual(['undated']);
    expect(codes(reading)).toContain('no-date');
    expect(reading.period).toBeNull();
  });

  it('of analytics are counted from the first day of the report', () => {
    const reading = read(
      '# Start date: 20250601\n# End date: 20250630\nNth day|Sessions|Active users|Total revenue\n0000|5|4|10\n0029|6|5|20',
    );
    expect(days(reading)).toEqual(['2025-06-01', '2025-06-30']);
  });
});

describe('numbers', () => {
  it('take their convention from other columns of the same table', () => {
    const reading = read(
      'Date|Channel|Cost|Revenue|CPC\n2025-01-01|Google|1.234|2.345|0,52\n2025-01-02|Google|1.100|2.000|0,61',
    );
    expect(sums(reading)).toEqual({ cost: 2334, revenue: 4345 });
    expect(codes(reading)).not.toContain('number-convention-undecided');
  });

  it('that nothing decides are asked about', () => {
    const text = 'Date|Channel|Cost|Clicks\n2025-01-01|Google|1,234|1,000';
    expect(finding(read(text), 'number-convention-undecided')).toMatchObject({
      row: 2,
      column: 'Cost',
      got: '1,234',
      count: 1,
    });
    expect(read(text).findings.filter(({ code }) => code === 'number-convention-undecided')).toHaveLength(1);
    expect(sums(read(text)).cost).toBe(1234);
    expect(sums(read(text, { decimal: 'comma' })).cost).toBe(1.23);
    expect(codes(read(text, { decimal: 'comma' }))).not.toContain('number-convention-undecided');
  });
});

describe('currencies', () => {
  it.each([
    ['the header', 'Amount spent (AUD)|Campaign name\n1|A', 'AUD'],
    ['a column', 'Campaign|Cost|Avg. CPC|Currency code\nA|1|1|BRL', 'BRL'],
    ['a sign', 'Channel|Cost|Revenue\nA|£1.50|£2', 'GBP'],
    ['a short name', 'Channel|Spend|Revenue\nA|₺201.68|TL1', 'TRY'],
    ['the preamble', 'Currency: NZD\n\nChannel|Spend|Revenue\nA|1|2', 'NZD'],
  ])('come from %s', (_, text, currency) => {
    const reading = read(text);
    expect(reading.currency).toBe(currency);
    expect(codes(reading)).not.toContain('currency-unclear');
  });

  it('that a sign leaves open are asked about, and may be chosen', () => {
    const text = 'Channel|Cost|Revenue\nA|$1.50|$2.00';
    expect(finding(read(text), 'currency-unclear')).toMatchObject({ column: 'Cost', got: '$' });
    expect(read(text).currency).toBeNull();
    expect(read(text, { currency: 'AUD' }).currency).toBe('AUD');
    expect(codes(read(text, { currency: 'AUD' }))).not.toContain('currency-unclear');
  });

  it('stay with their rows', () => {
    const reading = read('Channel|Cost|Currency|Revenue\nA|1|USD|2\nB|1|eur|2');
    expect(reading.rows.currency).toEqual(['USD', 'EUR']);
    expect(reading.currency).toBeNull();
  });

  it('of cost and revenue may differ, and then each has a row of its own', () => {
    const reading = read('Date|Channel|Cost (USD)|Revenue (EUR)\n2025-01-01|A|1|2');
    expect(reading.rows.currency).toEqual(['USD', 'EUR']);
    expect(Array.from(reading.rows.measures.cost)).toEqual([1, Number.NaN]);
    expect(Array.from(reading.rows.measures.revenue)).toEqual([Number.NaN, 2]);
    expect(codes(reading)).toContain('currency-conflict');
    expect(reading.counts.read).toBe(1);
  });
});

describe('columns', () => {
  it('that could each be the cost are asked about and not read', () => {
    const text = 'Date|Channel|Media cost|Total cost|Revenue\n2025-01-01|A|100|120|200';
    expect(finding(read(text), 'ambiguous-column')).toMatchObject({ details: { field: 'cost' } });
    expect(sums(read(text)).cost).toBeUndefined();
    expect(sums(read(text, { columns: { cost: 'Total cost' } })).cost).toBe(120);
  });

  it('called Sales are money only where they show it', () => {
    expect(codes(read('Date|Channel|Spend|Sales\n2025-01-01|A|1|200'))).toContain('ambiguous-column');
    expect(sums(read('Date|Channel|Spend|Sales\n2025-01-01|A|1|$200.00')).revenue).toBe(200);
  });

  it('may be left unread by choice', () => {
    expect(sums(read('Date|Channel|Cost|Revenue\n2025-01-01|A|1|2', { columns: { revenue: null } }))).toEqual({
      cost: 1,
    });
  });

  it('of one name and different values are never summed', () => {
    expect(codes(read('Campaign|Avg. CPC|Cost|Cost|Clicks\nA|1|5|6|1'))).toContain('ambiguous-column');
  });

  it('that are chosen and missing are said to be', () => {
    expect(codes(read('Date|Channel|Cost|Revenue\n2025-01-01|A|1|2', { columns: { leads: 'Form fills' } }))).toContain(
      'column-not-found',
    );
  });

  it('of results count only where all rows count one thing', () => {
    const rows = (second: string) =>
      `Campaign name|Results|Result indicator|Amount spent (EUR)\nA|20|actions:offsite_conversion.fb_pixel_purchase|1\nB|200|${second}|2\nC|||3`;
    const mixed = read(rows('reach'));
    expect(sums(mixed).conversions).toBeUndefined();
    expect(codes(mixed)).toContain('results-mixed');
    expect(sums(read(rows('actions:offsite_conversion.fb_pixel_purchase'))).conversions).toBe(220);
    expect(codes(read('Campaign name|Results|Amount spent (EUR)\nA|20|1'))).toContain('results-unclear');
  });
});

describe('channels', () => {
  it.each<[string, string, SourceOptions, string]>([
    ['their own column', 'Channel|Cost|Revenue\nTikTok|1|2', {}, 'TikTok'],
    ['the platform', 'Campaign name|Amount spent (EUR)\nA|1', {}, 'Meta Ads'],
    ['the choice', 'Campaign name|Amount spent (EUR)\nA|1', { channel: 'Instagram' }, 'Instagram'],
    ['the name of the tab', 'Date|Cost|Revenue\n2025-01-01|1|2', {}, 'Tab'],
  ])('come from %s', (_, text, options, channel) => {
    expect(read(text, options).rows.channel).toEqual([channel]);
  });
});

describe('a table of several houses', () => {
  const header = 'Day|Publisher|Cost|Impr.|Clicks|Avg. CPC|Conv. value';
  const rowsOf = (...names: string[]) =>
    names.map((name, i) => `2025-03-0${i + 1}|${name}|${10 + i}.50|900|10|1.0${5 + i}|80`).join('\n');

  it('is no one platform’s export, whatever its columns are called', () => {
    const reading = readTable(tableOf(`${header}\n${rowsOf('Facebook', 'TikTok', 'Print')}`));
    expect(reading.platform).toBe('spreadsheet');
    expect(byChannel(reading)).toEqual({ Facebook: 10.5, TikTok: 11.5, Print: 12.5 });
    expect(readTable(tableOf(`${header}\n${rowsOf('Facebook', 'Instagram')}`)).platform).toBe('spreadsheet');
  });

  it('is a platform’s where all are of one house', () => {
    const reading = readTable(tableOf(`${header}\n${rowsOf('Google', 'YouTube', 'Search partners')}`));
    expect(reading.platform).toBe('google-ads');
  });
});

describe('a wide table', () => {
  it('becomes a row for each channel, and revenue a row of its own', () => {
    const reading = read(
      'Month|Google spend|Facebook spend|Facebook clicks|Total spend|Revenue\n2025-01|1|2|20|3|100\n2025-02|1||21|1|110\nTotal|2|2|41|4|210',
    );
    expect(byChannel(reading)).toEqual({ 'All channels': 0, Google: 2, Facebook: 2 });
    expect(byChannel(reading, 'clicks').Facebook).toBe(41);
    expect(byChannel(reading, 'revenue')['All channels']).toBe(210);
    expect(reading.counts).toEqual({ read: 3, used: 2, totals: 1, heldBack: 0 });
    expect(reading.columns.cost).toBe('Google spend + Facebook spend');
    expect(reading.platformTotals[0]!.amounts).toEqual({ cost: 4, clicks: 41, revenue: 210 });
  });

  it('may have its channels in a row above the header', () => {
    const reading = read(
      '|Google||Facebook|\nMonth|Spend|Clicks|Spend|Clicks\n2025-01|100|10|200|20\n2025-02|110|11|210|21',
    );
    expect(byChannel(reading)).toEqual({ Google: 210, Facebook: 410 });
    expect(byChannel(reading, 'clicks')).toEqual({ Google: 21, Facebook: 41 });
  });
});

describe('a shop', () => {
  it('counts an order once, however many lines it has', () => {
    const reading = read(
      'Name|Financial Status|Currency|Subtotal|Total|Created at|Lineitem name|Refunded Amount\n#1|paid|AUD|100|110|2025-07-01 09:59:00 +1000|Shoe|0\n#1|||||2025-07-01 09:59:00 +1000|Sock|\n#2|refunded|AUD|50|50|2025-07-02 09:59:00 +1000|Sock|50',
    );
    expect(sums(reading)).toEqual({ revenue: 110, orders: 2 });
    expect(finding(reading, 'refunds-deducted')).toMatchObject({ details: { gross: 160, refunds: 50, net: 110 } });
  });

  it('counts a repeated order total once', () => {
    const reading = read(
      'Name|Financial Status|Currency|Total|Created at|Lineitem name\n#1|paid|AUD|110|2025-07-01|Shoe\n#1|paid|AUD|110|2025-07-01|Sock',
    );
    expect(sums(reading).revenue).toBe(110);
    expect(reading.held).toMatchObject([{ row: 3, reason: 'order-total-repeated', amounts: { revenue: 110 } }]);
  });
});

describe('rows that repeat', () => {
  it('are kept and pointed out once', () => {
    const reading = read(
      'Date|Campaign|Cost|Revenue\n2025-01-01|A|1|2\n2025-01-01|A|1|2\n2025-01-01|A|1|3\n2025-01-01|A|0|0\n2025-01-01|A|0|0',
    );
    expect(sums(reading)).toEqual({ cost: 3, revenue: 7 });
    expect(finding(reading, 'duplicate-rows')).toMatchObject({ row: 3, count: 1 });
  });

  it('for each value of a breakdown are an error when they repeat the cost', () => {
    const reading = read(
      'Day|Campaign|Conversion action|Impr.|Clicks|Cost|Conversions\n2025-07-01|A|Purchase|1000|10|50.00|2\n2025-07-01|A|Lead|1000|10|50.00|3\n2025-07-01|A|Call|1000|10|50.00|1',
    );
    expect(finding(reading, 'breakdown-repeats')).toMatchObject({ column: 'Conversion action', count: 2 });
  });

  it('are parts where the breakdown splits the cost', () => {
    const parts = (count: string) =>
      read(`Campaign name|Age|Amount spent (USD)|${count}\nA|18-24|10|100\nA|25-34|12|110`);
    expect(finding(parts('New customers'), 'breakdown')).toMatchObject({
      details: { columns: ['Age'], people: ['New customers'] },
    });
    for (const count of ['Impressions', 'Purchases', 'Leads']) expect(codes(parts(count))).not.toContain('breakdown');
  });

  it('are whole where their fractions have more digits than thousands would', () => {
    const clicks = (...counts: string[]) =>
      codes(read(`Date|Channel|Cost|Clicks\n${counts.map((n, i) => `2025-01-0${i + 1}|A|1.50|${n}`).join('\n')}`));
    expect(clicks('12.5', '3.25')).toContain('fractional-counts');
    expect(clicks('12.5', '3.2514')).not.toContain('fractional-counts');
  });
});

describe('several tables on one tab', () => {
  it('are read up to the first with cost or revenue, and the rest is said', () => {
    const reading = read(
      '# Start date: 20250601\n# End date: 20250630\nNth day|Active users\n0000|12\n0001|15\n\n# Start date: 20250701\n# End date: 20250731\nSession default channel group|Sessions|Total revenue\nDirect|100|500.5\nPaid Search|50|250.25\n\nCountry|Active users\nAustralia|5',
    );
    expect(sums(reading)).toEqual({ revenue: 750.75 });
    expect(days(reading)[0]).toBe('2025-07-01..2025-07-31');
    expect(finding(reading, 'other-tables')).toMatchObject({ row: 3, count: 2 });
  });

  it('with one header are one table', () => {
    const reading = read('Date|Campaign|Cost|Revenue\n2025-01-01|A|1|2\nDate|Campaign|Cost|Revenue\n2025-02-01|A|3|4');
    expect(sums(reading)).toEqual({ cost: 4, revenue: 6 });
    expect(reading.counts.read).toBe(2);
    expect(codes(reading)).toContain('repeated-header');
  });
});

describe('a source is refused', () => {
  it.each([
    ['html', '<!DOCTYPE html>\n<html><head><title>x|y</title></head>'],
    ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 1'],
    ['no-rows', ''],
    ['no-rows', 'Campaign name|Amount spent (USD)|Reach'],
    ['no-rows', 'Campaign name|Amount spent (USD)|Reach\nNo data available.'],
    ['no-rows', 'No data available.'],
    ['no-header', '1|2|3\n4|5|6'],
    ['no-cost-and-revenue', 'Title|Send Date|Total Recipients|Unique Opens|Unique Clicks\nA|2025-01-01|5|4|3'],
    ['no-cost-and-revenue', 't|y|x1\n1|2|3'],
  ])('%s', (code, text) => {
    const reading = read(text);
    expect(reading.refused).toBe(code);
    expect(reading.findings[0]!.code).toBe(code);
    expect(reading.rows.length).toBe(0);
  });

  it('and its platform is known all the same', () => {
    expect(read('Title|Send Date|Total Recipients|Unique Opens|Unique Clicks\nA|2025-01-01|5|4|3').platform).toBe(
      'mailchimp',
    );
  });
});

describe('lines that are no rows', () => {
  it('are blank lines, footers and remarks', () => {
    const reading = read(
      'Gregorian date|Campaign name|Spend|Revenue\n2025-01-01|A|1|2\n|||\n\n"@2020 Microsoft Corporation. All rights reserved. "|||\n# note|||',
    );
    expect(reading.counts).toEqual({ read: 1, used: 1, totals: 0, heldBack: 0 });
  });

  it('are rows of unticked boxes', () => {
    const reading = readTable({
      name: 'Tab',
      cells: [
        ['Done', 'Cost', 'Revenue'],
        [true, 1, 2],
        [false, '', ''],
        [false, '', ''],
      ],
    });
    expect(reading.counts.read).toBe(1);
  });
});

describe('names', () => {
  it.each([
    '__proto__',
    'constructor',
    '=1+1',
    'Brand*',
    '<script>alert(1)</script>',
    "O'Neil | WW",
    '12345678901234567890',
    ' spaced ',
  ])('are only names: %s', (name) => {
    const cells = [
      ['Date', 'Channel', 'Campaign', 'Ad group', 'Cost', 'Revenue'],
      ['2025-01-01', name, name, name, '1', '2'],
    ];
    const { rows } = readTable({ name, cells });
    expect([rows.channel[0], rows.campaign[0], rows.adGroup[0]]).toEqual(Array(3).fill(name.trim()));
  });

  it('may be headers too', () => {
    const reading = read('__proto__|constructor|Date|Cost|Revenue|toString\n1|2|2025-01-01|1|2|3');
    expect(sums(reading)).toEqual({ cost: 1, revenue: 2 });
  });
});

describe('totals by arithmetic', () => {
  it('may have a name that is no label', () => {
    const text = 'Campaign|Cost|Revenue|Clicks\nA|1|10|3\nB|2|20|4\nC|3|30|5\nOverall figure|6|60|12';
    expect(read(text).counts.totals).toBe(1);
    expect(read(text.replace('|60|', '|61|')).counts.totals).toBe(0);
  });

  it('of groups may have no name', () => {
    const text =
      'Date|Channel|Cost|Revenue\n2025-01-01|A|1|10\n2025-01-02|B|2|20\n||3|30\n2025-02-01|A|4|40\n2025-02-02|B|5|50\n||9|90\n||12|120';
    expect(read(text).counts).toEqual({ read: 7, used: 4, totals: 3, heldBack: 0 });
    expect(sums(read(text))).toEqual({ cost: 12, revenue: 120 });
  });
});

describe('platforms that share most of their columns', () => {
  it.each([
    ['microsoft', 'Campaign|Impr.|Clicks|CTR|Avg. CPC|Spend|Conv.|Revenue'],
    ['google-ads', 'Campaign|Impr.|Clicks|CTR|Avg. CPC|Cost|Conv. rate|Conv. value'],
    ['spreadsheet', 'Campaign|Impressions|Clicks|CTR|CPC|Cost|Conversions|Revenue'],
    ['spreadsheet', 'Date|Channel|Impr.|Clicks|Avg. CPC|Cost'],
  ])('are told apart: %s', (platform, header) => {
    const row = header.split('|').map((_, i) => (i === 0 ? 'A' : String(i)));
    expect(read(`${header}\n${row.join('|')}`).platform).toBe(platform);
  });
});

describe('what people keep by hand', () => {
  it('may have the year and the month in columns of their own', () => {
    expect(days(read('Year|Month|Channel|Spend|Revenue\n2024|January|A|1|2\n2024|February|A|1|2'))).toEqual([
      '2024-01-01..2024-01-31',
      '2024-02-01..2024-02-29',
    ]);
    expect(days(read('Year|Month|Day|Channel|Spend|Revenue\n2024|3|9|A|1|2'))).toEqual(['2024-03-09']);
    expect(days(read('Year|Quarter|Channel|Spend|Revenue\n2024|4|A|1|2'))).toEqual(['2024-10-01..2024-12-31']);
  });

  it('may have one amount in two columns, each in its currency', () => {
    const text = 'Campaign name|Amount spent (GBP)|Amount spent (EUR)|Reach\nA|10||1\nB||20|2';
    expect(sums(read(text)).cost).toBe(30);
    expect(read(text).rows.currency).toEqual(['GBP', 'EUR']);
    expect(codes(read(text.replace('A|10||1', 'A|10|12|1')))).toContain('ambiguous-column');
  });

  it('leaves no doubt about thousands where a currency stands beside them', () => {
    const reading = read('Channel|Spend|Revenue\nA|£9,500|£25,000');
    expect(sums(reading)).toEqual({ cost: 9500, revenue: 25_000 });
    expect(codes(reading)).not.toContain('number-convention-undecided');
  });

  it('does not count what people earn as revenue', () => {
    const reading = read(
      'CustomerID|Age|Income|CampaignChannel|AdSpend|EmailClicks|Conversion\n8000|56|136912|Email|6497.87|9|1',
    );
    expect(reading.columns).toEqual({ channel: 'CampaignChannel', cost: 'AdSpend', conversions: 'Conversion' });
    expect(codes(reading)).toContain('ambiguous-column');
  });

  it('is no export of a platform for a column that people have too', () => {
    expect(read('Campaign|Start Date|End Date|Amount Spent|Revenue\nA|2025-01-01|2025-01-31|1|2').platform).toBe(
      'spreadsheet',
    );
    const global = read(
      'date|platform|campaign_type|impressions|ad_spend|revenue\n2024-12-15|TikTok Ads|Search|1|2|3\n2024-12-15|Google Ads|Video|1|2|3',
    );
    expect(global.rows.channel).toEqual(['TikTok Ads', 'Google Ads']);
  });

  it('may begin its header with a number sign', () => {
    expect(sums(read('# of leads|Channel|Spend|Revenue\n3|A|1|2'))).toEqual({ leads: 3, cost: 1, revenue: 2 });
  });
});

describe('first and last days', () => {
  it('of campaigns are not the days that a row of a platform covers', () => {
    const google = read(
      'Report\n"July 1, 2025 - July 31, 2025"\nCampaign|Start date|End date|Cost|Avg. CPC|Clicks\nA|2020-01-01||10|1|10',
    );
    expect(days(google)).toEqual(['2025-07-01..2025-07-31']);
    const amazon = read(
      'State|Campaigns|Start date|End date|Budget(USD)|Clicks|Spend(USD)|Orders|Sales(USD)|ACOS\nENABLED|A|2020-01-01||10|5|7.5|1|20|0.3',
    );
    expect(amazon).toMatchObject({ platform: 'amazon-ads', currency: 'USD', period: null });
  });

  it('that miss one end leave the row undated', () => {
    const reading = read('Campaign|Start date|End date|Spend|Revenue\nA|2025-01-01|2025-01-31|1|2\nB|2025-02-01||3|4');
    expect(days(reading)).toEqual(['2025-01-01..2025-01-31', 'undated']);
    expect(finding(reading, 'open-range')).toMatchObject({ row: 3, count: 1 });
  });

  it('in the wrong order hold the row back', () => {
    const reading = read('Campaign|Start date|End date|Spend|Revenue\nA|2025-01-31|2025-01-01|1|2');
    expect(reading.held).toMatchObject([{ reason: 'unreadable-date' }]);
  });

  it('come from the lines above that name them, and not from when the report was made', () => {
    const reading = read(
      'Campaign Performance Report (in UTC)\n"Report Start: July 1, 2025, 12:00 AM"\n"Report End: July 31, 2025, 11:59 PM"\n"Date Generated: August 2, 2025, 8:00 AM"\n\nCampaign Name|Total Spent|Impressions|Clicks|Campaign Group Name\nA|1|2|3|G',
    );
    expect(days(reading)).toEqual(['2025-07-01..2025-07-31']);
  });
});

describe('ratios and plans', () => {
  it.each([
    'Cost per lead',
    'Daily budget',
    'Revenue share',
    'Cost/conv.',
    'ROAS',
    'Average cost',
    'Spend %',
    'Revenue last year',
    'Cost of goods sold',
  ])('are no amounts: %s', (header) => {
    const reading = read(`Date|Channel|${header}|Visits\n2025-01-01|A|5|7`);
    expect(reading.refused).toBe('no-cost-and-revenue');
  });
});

describe('shares', () => {
  it('are no amounts: a column of them is not read, and one among amounts holds its row back', () => {
    const column = read('Date|Channel|Cost|Revenue\n2025-01-01|A|1|12%\n2025-01-02|A|2|13%');
    expect(sums(column)).toEqual({ cost: 3 });
    expect(codes(column)).toContain('percent-amount');
    const cell = read('Date|Channel|Cost|Revenue\n2025-01-01|A|1|12%\n2025-01-02|A|2|13\n2025-01-03|A|2|14');
    expect(cell.held).toMatchObject([{ row: 2, reason: 'unreadable-amount', amounts: { cost: 1 } }]);
  });
});

describe('a sheet with a channel of its own', () => {
  it('is nobody’s export, whatever else it has', () => {
    const reading = read(
      'Date|Channel|Sessions|New users|Active users|Spend|Revenue\n2025-01-01|Google|1|2|3|4|5\n2025-01-01|Radio|1|2|3|4|5',
    );
    expect(reading.platform).toBe('spreadsheet');
    expect(reading.rows.channel).toEqual(['Google', 'Radio']);
  });

  it.each([
    'Date|Campaign|Impressions|eCPM|Spend|Revenue',
    'Tanggal|Kampanye|Biaya|Pendapatan',
    '日付|キャンペーン|表示回数|広告費|売上',
  ])('or with words that platforms use too: %s', (header) => {
    const row = header.split('|').map((_, i) => (i === 0 ? '2025-01-01' : `${i}.5`));
    expect(read(`${header}\n${row.join('|')}`)).toMatchObject({ platform: 'spreadsheet', refused: null });
  });
});

describe('columns that look like channels', () => {
  it.each([
    ['one amount in two ways', 'Date|Channel|Spend ex VAT|Spend inc VAT|Revenue\n2025-01-01|A|100|120|300'],
    ['one amount in two ways, without channels', 'Date|Spend ex VAT|Spend inc VAT|Revenue\n2025-01-01|100|120|300'],
    ['months', 'Campaign|Jan spend|Feb spend|Revenue\nA|100|110|900'],
    ['channels of rows that have one', 'Channel|Brand spend|Generic spend|Revenue\nA|100|110|900'],
  ])('are asked about where they are %s', (_, text) => {
    const reading = read(text);
    expect(sums(reading).cost).toBeUndefined();
    expect(codes(reading)).toContain('ambiguous-column');
  });

  it('are checked against a column of totals', () => {
    const text = 'Month|Google spend|Facebook spend|Total spend|Revenue\n2025-01|1|2|4|9';
    expect(finding(read(text), 'wide-total-differs')).toMatchObject({ details: { total: 4, sum: 3 } });
    expect(codes(read(text.replace('|4|', '|3|')))).not.toContain('wide-total-differs');
  });
});

describe('rows of averages', () => {
  it('are not counted', () => {
    const reading = read('Channel|Cost|Revenue\nGoogle|100|300\nMeta|50|100\nAverage|75|200\nTotal|150|400');
    expect(sums(reading)).toEqual({ cost: 150, revenue: 400 });
    expect(codes(reading)).toContain('total-agrees');
  });
});

describe('words for totals beside a name', () => {
  it('are a total where the sum says so, and asked about where it does not', () => {
    const graded = read(
      'Campaign name|Quality ranking|Amount spent (USD)|Impressions\nA|Average|1.5|10\nB|Above average|2.5|20\nC|Average|3.5|30',
    );
    expect(graded.counts).toMatchObject({ used: 3, totals: 0 });
    const device = 'Campaign|Device|Cost|Clicks\nA|Mobile|1|3\nA|Desktop|2|4\nA|Total|3|7\nB|Mobile|5|6\nB|Total|50|60';
    expect(read(device).counts).toMatchObject({ used: 3, totals: 1, heldBack: 1 });
    expect(read(device).findings).toContainEqual(
      expect.objectContaining({
        code: 'nearly-total',
        row: 6,
        got: 'Total',
        details: { measure: 'cost', difference: 45 },
      }),
    );
  });
});
