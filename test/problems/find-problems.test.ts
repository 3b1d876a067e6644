import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { rules } from '../../src/problems/rules.ts';
import { tableOf } from '../intake/table-of.ts';

const readings = (...texts: string[]) => texts.map((text, i) => readTable(tableOf(text, { name: `Tab ${i + 1}` })));

const problemsOf = (...texts: string[]) => findProblems({ readings: readings(...texts), rates: {}, currency: '' });

const found = (code: string, ...texts: string[]) => problemsOf(...texts).filter((problem) => problem.code === code);

describe('the list of rules', () => {
  it('has one rule a file, under the name of its file', () => {
    const files = readdirSync('src/problems/rules').map((file) => file.replace(/\.ts$/, ''));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it('says in one sentence why each matters', () => {
    for (const { says } of rules) expect(says).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('problems', () => {
  it('come with errors first, then by source and row', () => {
    const problems = problemsOf(
      'Date|Channel|Cost|Revenue\n2025-01-01|A|x|1\n2025-01-02|A|#REF!|1',
      'Date|Channel|Cost|Revenue\n2025-02-01|A|z|1',
    );
    expect(problems.map(({ severity, source, row }) => [severity, source, row]).slice(0, 3)).toEqual([
      ['error', 'Tab 1', 2],
      ['error', 'Tab 1', 3],
      ['error', 'Tab 2', 2],
    ]);
    const order = problems.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  it('are plain data', () => {
    const problems = problemsOf('Date|Channel|Cost|Revenue\n2025-01-01|A|x|1');
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  });

  it('are one for a kind and a source, however many cells it has, and each cell has its own ways out', () => {
    const rows = Array.from({ length: 20_000 }, (): RawCell[] => ['2025-01-01', 'A', 'oops', 1]);
    const reading = readTable({ name: 'Tab', cells: [['Date', 'Channel', 'Cost', 'Revenue'], ...rows] });
    const found = findProblems({ readings: [reading], rates: {}, currency: '' });
    const [problem, ...others] = found.filter(({ code }) => code === 'unreadable-amount');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      row: 2,
      column: 'Cost',
      message:
        '20,000 cells of “Cost” should hold an amount of money and cannot be read as one: “oops” in row 2, “oops” in row 3, “oops” in row 4 and 19,997 more. 20,000 rows are left out, with 20,000.00 revenue, until they are mended.',
    });
    expect(problem?.cells).toHaveLength(20_000);
    expect(problem?.cells?.[1]).toMatchObject({ row: 3, column: 'Cost' });
    expect(problem?.cells?.[1]?.message).toContain('Row 3, “Cost”');
    expect(problem?.cells?.[1]?.fixes?.map(({ title }) => title)).toEqual(['Leave the row out', 'Empty the cell']);
  });

  it.each<[string, string[], string, string[]]>([
    [
      'error-cell',
      ['2025-01-01|A|#REF!|4.00|1', '2025-01-02|A|2.00|#N/A|1'],
      '2 cells of “Cost” and “Revenue” show an error where an amount should be: “#REF!” in row 2 and “#N/A” in row 3. 2 rows are left out, with 2.00 spend and 4.00 revenue, until the formulas are mended.',
      ['Leave the 2 rows out'],
    ],
    [
      'unreadable-count',
      ['2025-01-01|A|1.00|1.00|many', '2025-01-02|A|2.00|1.00|few'],
      '2 cells of “Clicks” should hold a number and cannot be read as one: “many” in row 2 and “few” in row 3. They are taken as missing; the other figures of their rows are used. Write the numbers, or empty the cells.',
      ['Empty the 2 cells'],
    ],
    [
      'unreadable-date',
      ['2025-01-01|A|1.00|1.00|1', 'soon|A|2.00|1.00|1', 'later|A|2.00|1.00|1'],
      '2 cells of “Date” should hold a date and cannot be read as one: “soon” in row 3 and “later” in row 4. 2 rows are left out, with 4.00 spend and 2.00 revenue, until they are mended.',
      ['Leave the 2 rows out'],
    ],
  ])('of %s in several cells are told together, with their money', (code, rows, message, titles) => {
    const [problem, ...others] = found(code, `Date|Channel|Cost|Revenue|Clicks\n${rows.join('\n')}`);
    expect(others).toEqual([]);
    expect(problem?.message).toBe(message);
    expect(problem?.fixes?.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    [1, 'error'],
    [60, 'warning'],
  ])('of a row in doubt beside %d rows of the same size are of severity %s', (count, severity) => {
    const good = Array.from(
      { length: count },
      (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, '0')}|B${i}|5.00|9`,
    );
    const text = (row: string) => ['Date|Channel|Cost|Revenue', ...good, row].join('\n');
    expect(found('unreadable-amount', text('2025-01-03|A|abc|9'))).toMatchObject([{ severity }]);
    expect(found('unreadable-date', text('someday|A|5.00|9'))).toMatchObject([{ severity }]);
    expect(found('unreadable-date', text('someday|A|0|'))).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    [1, 'error'],
    [60, 'warning'],
  ])('of orders beside %d that count are as loud as their money: %s', (count, severity) => {
    const orders = (...last: string[]) =>
      [
        'Order ID|Created at|Status|Total',
        ...Array.from({ length: count }, (_, i) => `${1001 + i}|2025-01-03|completed|9.5`),
        ...last.map((end, i) => `${5001 + i}|2025-01-04|${end}`),
      ].join('\n');
    expect(found('state-open', orders('on hold|9.5'))).toMatchObject([{ severity }]);
    expect(found('state-unknown', orders('blorbed|9.5'))).toMatchObject([{ severity }]);
  });
});

describe('messages', () => {
  it.each([
    [
      'unreadable-amount',
      'Date|Channel|Spent|Revenue\n2025-01-01|A|abc|1',
      'Row 2, “Spent”: expected an amount of money and found “abc”. The row is left out, with 1.00 revenue, until the cell is mended.',
    ],
    [
      'error-cell',
      'Date|Channel|Spent|Revenue\n2025-01-01|A|#REF!|1',
      'Row 2, “Spent”: the cell shows the error #REF!. The row is left out, with 1.00 revenue, until the formula is mended.',
    ],
    [
      'unreadable-date',
      'Date|Channel|Spent|Revenue\n2025-01-01|A|1|1\nsomeday|A|1|1',
      'Row 3, “Date”: expected a date and found “someday”. The row is left out, with 1.00 spend and 1.00 revenue, until the cell is mended.',
    ],
    [
      'range-rows',
      'Reporting starts|Reporting ends|Campaign name|Amount spent (CAD)\n2025-06-01|2025-06-30|A|10',
      '1 row covers several days (such as 1 June 2025 to 30 June 2025). It is spread evenly over the days; export by day for the real course.',
    ],
    [
      'column-preferred',
      'Campaign name|Amount spent (EUR)|Link clicks|Clicks (all)\nA|1|2|3',
      'Clicks are read from “Link clicks”. “Clicks (all)” is left aside, so that nothing is counted twice.',
    ],
    [
      'ambiguous-column',
      'Date|Channel|Media cost|Agency cost|Total cost|Revenue\n2025-01-01|A|1|2|3|4',
      '“Total cost” and “Media cost” could each be cost, and their values differ, so none is read. Choose one in the source’s settings.',
    ],
    [
      'number-convention-undecided',
      'Date|Channel|Cost|Revenue\n2025-01-01|A|1,234|1',
      'Row 2, “Cost”: “1,234” could be 1,234 or 1.234, and no value in the table decides. It is read as 1,234; choose the decimal sign in the source’s settings if that is wrong.',
    ],
    [
      'duplicate-rows',
      'Date|Campaign|Cost|Revenue\n2025-01-01|A|1|2\n2025-01-01|A|1|2',
      '1 row is an exact copy of an earlier row (row 3), with 1.00 of cost and 2.00 of revenue. It is kept; delete it if the export was added twice.',
    ],
    [
      'no-cost-and-revenue',
      't|y|x1\n1|2|3',
      'Tab 1 has neither cost nor revenue (its columns: “t”, “y” and “x1”). Export the report with a column for what was spent or earned, or choose the column in the source’s settings.',
    ],
    [
      'total-agrees',
      'Campaign name|Amount spent (AUD)|Impressions\n|3.30|300\nA|1.10|100\nB|2.20|200',
      'The rows used add up to the platform’s own total in row 2: AUD 3.30 of cost.',
    ],
    [
      'total-agrees',
      'Day|Campaign name|Amount spent (AUD)\n|Total|6.60\n2025-01-01|A|1.10\n2025-01-02|B|2.20\nsomeday|C|3.30',
      'The rows used and the row left out together add up to the platform’s own total “Total” in row 2: AUD 6.60 of cost.',
    ],
    [
      'total-agrees',
      'Campaign name|Impressions|Amount spent (AUD)\n|300|0\nA|100|0\nB|200|0',
      'The rows used add up to the platform’s own total in row 2: 300 of impressions.',
    ],
    [
      'total-differs',
      'Day|Campaign|Cost (EUR)|Revenue\n2025-01-01|A|10|1\n2025-01-02|B|10|1\nsomeday|C|5|1\n2025-01-03|D|-5|1\nTotal||1000|4',
      'The platform’s total “Total” in row 6 has EUR 980.00 more cost than the rows used and the row left out together. Check whether the export leaves something out, such as removed campaigns or campaigns without ad groups.',
    ],
    [
      'total-differs',
      'Day|Campaign|Cost (EUR)|Revenue\n2025-01-01|A|10|1\n2025-01-02|B|tbc|1\n2025-01-03|C|10|1\nTotal||100|3',
      'The platform’s total “Total” in row 5 has EUR 80.00 more cost than the rows used and the row left out together. 1 row left out has no cost that can be read. Check whether the export leaves something out, such as removed campaigns or campaigns without ad groups.',
    ],
  ])('of %s say what came, where, and what to do', (code, text, message) => {
    expect(found(code, text).map((problem) => problem.message)).toEqual([message]);
  });

  it.each([
    [
      'a convention that the other cells of the column would have read otherwise',
      'number-convention-undecided',
      'Date|Channel|Cost|Revenue\n2025-01-01|A|1.234|1\n2025-01-02|A|1,234|1\n2025-01-03|A|2,500|1',
      /“1\.234” could be 1,234 or 1\.234, as 2 other cells could, .* It is read as 1\.234;/,
    ],
    [
      'a header in broken letters',
      'unreadable-amount',
      'Date|Channel|="DÃ©penses"|Revenue\n2025-01-01|A|abc|1\n2025-01-02|A|12.50|1',
      /“Dépenses”/,
    ],
  ])('of %s show what was read', (_, code, text, message) => {
    expect(found(code, text)[0]?.message).toMatch(message);
  });

  it.each([
    [
      'cost-without-revenue',
      'Cost|Revenue\n5|0',
      '“A” has 5.00 spend and a revenue of 0 in every row, so nothing of it came back in ROI',
    ],
    ['cost-without-revenue', 'Cost|Clicks\n5|0', 'Tab 1 has 5.00 spend, and no source has revenue, so there is no ROI'],
    ['cost-without-revenue', 'Cost|Revenue\n5|', 'Tab 1 has 5.00 spend, and no source has revenue, so there is no ROI'],
    ['no-cost', 'Cost|Revenue\n0|5', 'All cost is 0, so there is no ROI'],
    ['no-cost', 'Orders|Revenue\n1|5', 'No source has a cost, so there is no ROI'],
    ['no-cost', 'Cost|Revenue\n-3|5', 'No cost is above 0, so there is no ROI'],
    ['no-cost', 'Cost|Revenue\nabc|5', 'No source has a cost, so there is no ROI'],
  ])('of %s tell zero from none: %s', (code, text, start) => {
    const [header, row] = text.split('\n');
    expect(found(code, `Date|Channel|${header}\n2025-01-01|A|${row}`)[0]?.message.startsWith(start)).toBe(true);
  });

  it('are sentences', () => {
    const problems = problemsOf(
      'Date|Channel|Cost|Revenue|Leads\n2025-01-01|A|x|1|many\n03/04/2025|A|-3|$1|2\nsomeday|B|--|2|3\n|Total|3|4|5',
      'Month|Google spend|Facebook spend|Revenue\nJan 2025|1|2|3',
      'Campaign name|Results|Amount spent (EUR)|Age\nA|1|2|x\nA|1|2|y',
      '<html>',
    );
    for (const { message } of problems) {
      expect(message).toMatch(/^\S.*[.)]$/);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

describe('across sources', () => {
  const meta =
    'Day|Campaign name|Amount spent (EUR)|Impressions|Purchases conversion value\n2025-07-01|A|10|100|50\n2025-07-02|A|20|200|60';
  const google = 'Day|Campaign|Currency code|Avg. CPC|Clicks|Cost|Conv. value\n2025-07-01|A|USD|1|10|10|50';
  const shop = 'Day|Gross sales|Net sales|Taxes|Total sales\n2025-07-01|100|90|9|99';

  it('the same export twice is an error', () => {
    expect(found('same-export-twice', meta, meta)).toMatchObject([{ source: 'Tab 2', severity: 'error' }]);
    expect(found('overlapping-sources', meta, meta)).toEqual([]);
  });

  it('the same campaigns and days in two exports are pointed out', () => {
    const longer = `${meta}\n2025-07-03|A|5|50|10`;
    expect(found('overlapping-sources', meta, longer)).toMatchObject([{ source: 'Tab 2' }]);
    expect(found('overlapping-sources', meta, longer.replaceAll('2025-07', '2025-08'))).toEqual([]);
    expect(found('overlapping-sources', meta, longer.replaceAll('|A|', '|B|'))).toEqual([]);
    const sheet = 'Date|Channel|Campaign|Cost|Revenue\n2025-07-01|Meta Ads|A|10|50';
    expect(found('overlapping-sources', meta, sheet)).toEqual([]);
  });

  it('currencies without rates are an error, and with rates none', () => {
    const context = { readings: readings(meta, google), rates: {}, currency: '' };
    const codes = (currency: string, rates: Record<string, number>) =>
      findProblems({ ...context, currency, rates }).map(({ code }) => code);
    expect(codes('', {})).toContain('mixed-currencies');
    expect(codes('EUR', {})).toContain('no-rate');
    expect(codes('EUR', {})).not.toContain('mixed-currencies');
    expect(codes('EUR', { USD: 0.9 })).not.toContain('no-rate');
  });

  describe('a currency sign that several share', () => {
    const dollars = 'Date|Channel|Cost|Revenue\n2025-01-01|A|$1|$2\n2025-01-02|A|$1|$2';
    const unclear = (currency: string, text = dollars) =>
      findProblems({ readings: readings(text), rates: {}, currency }).filter(({ code }) => code === 'currency-unclear');

    it.each([
      ['EUR', 'error', '2 rows, with $ 2.00 spend and $ 4.00 revenue, are left out until you choose'],
      ['USD', 'warning', 'They are taken to be in USD'],
      ['', 'warning', 'They are taken to be in one currency, which nothing names'],
    ])('in a report in %j is of severity %s', (currency, severity, words) => {
      expect(unclear(currency)).toMatchObject([{ severity, message: expect.stringContaining(words) }]);
    });

    it('offers the currencies that are written so', () => {
      expect(unclear('EUR')[0]?.fixes?.map(({ title }) => title)).toEqual(
        ['USD', 'AUD', 'CAD', 'NZD', 'SGD'].map((code) => `It is ${code}`),
      );
    });

    it('is not asked for a rate', () => {
      const codes = findProblems({ readings: readings(dollars), rates: {}, currency: 'EUR' }).map(({ code }) => code);
      expect(codes).not.toContain('no-rate');
    });

    it('is told apart from an amount without any in the same column', () => {
      const mixed = 'Date|Channel|Cost\n2025-01-01|A|€1\n2025-01-02|A|£1\n2025-01-03|A|1';
      expect(unclear('EUR', mixed)).toMatchObject([
        { severity: 'error', message: expect.stringMatching(/^1 row of “Cost” has no currency sign, where others/) },
      ]);
    });
  });

  it('a rate is looked up as data, not as a property', () => {
    const { rows } = readings('Date|Channel|Cost|Revenue\n2025-01-01|A|1|2')[0]!;
    expect(rows.currency[0]).toBe('');
    expect(found('no-rate', 'Date|Channel|Cost|Revenue\n2025-01-01|A|1|2')).toEqual([]);
  });

  it('sales that two sources count whole are pointed out', () => {
    const ledger = 'Order ID|Date|Total\n1|2025-07-01|10\n2|2025-07-02|20';
    expect(found('sales-counted-twice', shop, ledger)).toMatchObject([{ source: 'Tab 2', column: 'Total' }]);
    expect(found('sales-counted-twice', shop, ledger.replaceAll('2025-07', '2024-07'))).toEqual([]);
    expect(found('sales-counted-twice', meta, ledger)).toEqual([]);
  });

  it('a channel with cost and no revenue is pointed out', () => {
    const bing = 'Gregorian date|Campaign name|Spend|Clicks\n2025-07-01|A|10|5';
    expect(found('cost-without-revenue', meta, bing)).toMatchObject([{ source: 'Tab 2' }]);
    expect(found('cost-without-revenue', meta)).toEqual([]);
    const zero = 'Date|Channel|Cost|Revenue\n2025-07-01|A|10|0\n2025-07-01|B|10|5';
    expect(found('cost-without-revenue', zero)[0]?.message).toContain('“A” has 10.00 spend and a revenue of 0');
  });

  it('a channel whose revenue stands under another name by the settings has revenue', () => {
    const one = readings('Date|Channel|Cost\n2025-07-01|FB|10', 'Date|Channel|Revenue\n2025-07-01|Facebook|90');
    const codes = (channelNames: Record<string, string>) =>
      findProblems({ readings: one, rates: {}, currency: '', channelNames }).map(({ code }) => code);
    expect(codes({})).toContain('cost-without-revenue');
    expect(codes({ FB: 'Facebook' })).not.toContain('cost-without-revenue');
  });
});

describe('amounts that cannot be right', () => {
  it('are clicks that cost as much as millionths would', () => {
    const text = 'Date|Channel|Cost|Clicks\n2025-01-01|A|36150000|49\n2025-01-02|A|24570000|35';
    expect(found('micros-suspected', text)).toMatchObject([{ severity: 'error', column: 'Cost' }]);
    expect(found('micros-suspected', text.replaceAll('0000|', '|'))).toEqual([]);
  });

  it('are costs below zero', () => {
    expect(found('negative-cost', 'Date|Channel|Cost|Revenue\n2025-01-01|A|-5|1\n2025-01-02|A|10|1')).toMatchObject([
      { row: 2 },
    ]);
  });

  it('are gaps of weeks between days', () => {
    expect(found('missing-days', 'Date|Channel|Cost|Revenue\n2025-01-01|A|5|1\n2025-02-01|A|10|1')).toMatchObject([
      {
        message:
          'Tab 1 has no rows for 30 days, 2 January 2025 to 31 January 2025. Nothing was spent then, or an export is missing.',
      },
    ]);
    expect(found('missing-days', 'Date|Channel|Cost|Revenue\n2025-01-01|A|5|1\n2025-01-10|A|10|1')).toEqual([]);
  });
});

describe('a tab of which nothing is read', () => {
  const campaigns = 'Date|Channel|Cost|Revenue\n2025-01-01|A|1|2';
  const severityOf = (...texts: string[]) =>
    problemsOf(...texts).find(({ code }) => ['no-header', 'no-rows', 'no-cost-and-revenue'].includes(code))?.severity;

  it.each([
    ['notes', 'Remember to ask Ann\nand Bob'],
    ['a lookup', 'Code|Country\nDE|Germany\nFR|France'],
    ['a header of clicks only', 'Date|Channel|Clicks\n2025-01-01|A|5'],
  ])('%s: an error alone, and left alone beside campaigns', (_, text) => {
    expect(severityOf(text)).toBe('error');
    expect(severityOf(campaigns, text)).toBe('info');
  });

  it('is worth a warning where it is an export', () => {
    const mail =
      'Title|Subject|Total Recipients|Successful Deliveries|Unique Opens|Unique Clicks|Abuse Complaints\nA|B|5|5|2|1|0';
    expect(severityOf(campaigns, mail)).toBe('warning');
  });
});
