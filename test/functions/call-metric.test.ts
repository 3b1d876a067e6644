import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions } from '../../src/functions/functions.ts';
import { metrics } from '../../src/metrics/metrics.ts';

const run = (name: string, ...args: readonly unknown[]): unknown => {
  const found = functions[name];
  if (!found) throw new Error(`no function ${name}`);
  return found(...args);
};

/** A column of cells, as a range of one column arrives. */
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

it('are those that people have in their sheets, by name and order of arguments', () => {
  const published = metrics.map(
    (metric) => `${metric.function}(${metric.arguments.map(({ name }) => name).join(', ')})`,
  );
  // Adding one is free; none of these may change.
  expect(published).toEqual(
    expect.arrayContaining([
      'ROI(revenue, cost, margin)',
      'ROMI(incrementalRevenue, cost, margin)',
      'ROAS(revenue, cost)',
      'IROAS(testRevenue, controlRevenue, cost)',
      'MROI(addedContribution, addedCost)',
      'CAC(cost, newCustomers, otherCosts)',
      'MARKETING_CAC_SHARE(marketingCost, salesAndMarketingCost)',
      'CPA(cost, conversions)',
      'CPL(cost, leads)',
      'CPC(cost, clicks)',
      'CPM(cost, impressions)',
      'CTR(clicks, impressions)',
      'CVR(conversions, clicks)',
      'AOV(revenue, orders)',
      'LTV(revenuePerCustomer, churnRate, margin)',
      'LTV_CAC(ltv, cac)',
      'CAC_PAYBACK(cac, monthlyRevenue, margin)',
      'MER(totalRevenue, marketingSpend)',
      'BREAKEVEN_ROAS(margin)',
      'CONTRIBUTION_MARGIN(revenue, variableCosts)',
      'ORIGINATED_CUSTOMERS(originatedCustomers, newCustomers)',
      'MARKETING_SHARE(marketingRevenue, totalRevenue)',
      'REVENUE_GROWTH(now, before)',
      'PIPELINE_VELOCITY(opportunities, winRate, dealValue, cycleDays)',
    ]),
  );
});

it.each(metrics.map((metric) => [metric.function, metric] as const))('%s gives its worked examples', (name, metric) => {
  for (const { given, is } of metric.examples) {
    const args = metric.arguments.map((input) => given[input.name] ?? '');
    if (is === undefined) expect(() => run(name, ...args)).toThrow(metric.zero);
    else expect(run(name, ...args)).toBeCloseTo(is, 9);
  }
});

describe('single cells', () => {
  it.each([
    ['a required one is blank', ['', 200], ''],
    ['another is', [300, ''], ''],
    ['all are blank', ['', '', ''], ''],
    ['an optional one is left out', [300, 200], 0.5],
    ['an optional one is blank', [300, 200, ''], 0.5],
    ['an optional one is given', [300, 200, 0.8], 0.2],
    ['they are ranges of one cell', [[[300]], [[200]]], 0.5],
    ['revenue is 0', [0, 200], -1],
    ['revenue was paid back', [-100, 200], -1.5],
  ])('where %s', (_, args, expected) => {
    const value = run('ROI', ...args);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  it.each([
    ['ROI', [300, 0], 'ROI: cost is 0, so there is no return on it.'],
    ['ROI', [300, -1], 'ROI: cost is below 0, so there is no return on it.'],
    ['CAC', [300, 0], 'CAC: new customers is 0, so there is no cost per customer.'],
    ['ROI', ['abc', 200], 'ROI: revenue is the text "abc", and a number was expected.'],
    ['ROI', ['1,234', 200], 'ROI: revenue is the text "1,234", which may be 1234 or 1.234; enter it as a number.'],
    [
      'ROI',
      [0, 0],
      'ROI: cost is 0, so there is no return on it. Where they are sums, the cells added up may hold text, which SUM takes for 0: give the ranges themselves.',
    ],
    ['ROI', [300, '#DIV/0!'], 'ROI: cost is the error #DIV/0!; mend that cell first.'],
    ['ROI', [300, true], 'ROI: cost is TRUE, and a number was expected.'],
    ['ROI', [300, new Date(0)], 'ROI: cost is a date, and a number was expected.'],
    ['ROI', [300, Number.NaN], 'ROI: cost is too large a number to compute with.'],
    ['ROI', [300, 200, 60], 'ROI: margin is 60, and a share from 0 to 1 (0% to 100%) was expected; write 60% or 0.6.'],
    ['ROI', [300, 200, -0.1], 'ROI: margin is -0.1, and a share from 0 to 1 (0% to 100%) was expected.'],
    ['LTV', [50, 5], 'LTV: churnRate is 5, and a share from 0 to 1 (0% to 100%) was expected; write 5% or 0.05.'],
    ['ROI', [], 'ROI(revenue, cost, [margin]): e.g. =ROI(B2:B13, C2:C13); got no arguments.'],
    ['ROI', [1], 'ROI(revenue, cost, [margin]): e.g. =ROI(B2:B13, C2:C13); got 1 argument.'],
    ['ROI', [1, 2, 1, 4], 'ROI(revenue, cost, [margin]): e.g. =ROI(B2:B13, C2:C13); got 4 arguments.'],
    ['IROAS', [], 'IROAS(testRevenue, controlRevenue, cost): e.g. =IROAS(B2:B13, C2:C13, D2:D13); got no arguments.'],
  ])('%s of %j throws a message for the person at the cell', (name, args, message) => {
    expect(() => run(name, ...args)).toThrow(new Error(message));
  });
});

describe('ranges', () => {
  it('give a range, row by row', () => {
    expect(run('ROAS', column(300, 100), column(200, 50))).toEqual(column(1.5, 2));
  });

  it('may be rows or tables as well', () => {
    expect(run('ROAS', [[300, 100]], [[200, 50]])).toEqual([[1.5, 2]]);
    const table = (...cells: number[]) => [cells.slice(0, 2), cells.slice(2)];
    expect(run('ROAS', table(1, 2, 3, 4), table(2, 2, 2, 2))).toEqual(table(0.5, 1, 1.5, 2));
  });

  it('take a single cell for every row', () => {
    expect(run('ROAS', column(300, 100), 100)).toEqual(column(3, 1));
    expect(run('ROAS', 600, column(300, 100))).toEqual(column(2, 6));
    expect(run('ROAS', [[600]], column(300, 100))).toEqual(column(2, 6));
  });

  it('keep the blank rows of open ranges blank', () => {
    expect(run('ROAS', column(300, '', 100, '', ''), column(200, '', '', '', ''))).toEqual(column(1.5, '', '', '', ''));
  });

  it('take the default where an optional cell is blank', () => {
    expect(run('ROI', column(300, 300), column(200, 200), column(1, ''))).toEqual(column(0.5, 0.5));
  });

  it('say in a row that has no value why, in few words, and compute the others', () => {
    const revenue = column(300, 300, 'abc', '1,234', 300, '#N/A', true, new Date(0), 100);
    const cost = column(200, 0, 200, 200, -1, 200, 200, 200, 50);
    expect(run('ROAS', revenue, cost)).toEqual(
      column(
        1.5,
        'cost is 0',
        '“abc” is no number',
        '“1,234”: 1234 or 1.234?',
        'cost is below 0',
        '#N/A',
        'TRUE is no number',
        'a date is no number',
        2,
      ),
    );
    expect(run('ROI', column(300, 300), column(200, 200), column(60, 1))).toEqual(column('60 is no share', 0.5));
  });

  it('say what is wrong rather than nothing where a cell is wrong and another is blank', () => {
    expect(run('ROAS', column('', 1), column('#REF!', 1))).toEqual(column('#REF!', 1));
  });

  it('read the texts of an import as the numbers that they write', () => {
    const texts = column('300', 'AUD 1,250.50', '€ 1.234,50', '1 234', '(200)', '12 %', '1,234,567', '0.125');
    expect(run('ROAS', texts, 1)).toEqual(column(300, 1250.5, 1234.5, 1234, -200, 0.12, 1_234_567, 0.125));
  });

  it('say at once what is wrong with a single cell that counts for every row', () => {
    expect(() => run('ROI', column(300, 100), column(200, 50), 60)).toThrow('ROI: margin is 60');
  });

  it('read a text that may be two numbers as the others of its range tell', () => {
    expect(run('ROAS', column('1,234', '12.50', 8), 1)).toEqual(column(1234, 12.5, 8));
    expect(run('ROAS', column('1,234', '1.234', '12,5'), 1)).toEqual(column(1.234, 1234, 12.5));
    expect(run('ROAS', column('1.234', '1.234.567'), 1)).toEqual(column(1234, 1_234_567));
    const open = column('1,234', '12.5', '12,5');
    expect(run('ROAS', open, 1)).toEqual(column('“1,234”: 1234 or 1.234?', 12.5, 12.5));
  });

  it.each([
    [column(1, 2, 3), column(1, 2), '3 rows × 1 column', '2 rows × 1 column'],
    [column(1, 2), [[1, 2]], '2 rows × 1 column', '1 row × 2 columns'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      column(1, 2),
      '2 rows × 2 columns',
      '2 rows × 1 column',
    ],
  ])('of shapes that do not fit are refused by name, %#', (revenue, cost, first, second) => {
    expect(() => run('ROI', revenue, cost)).toThrow(
      new Error(
        `ROI: revenue is ${first} and cost is ${second}; give ranges of the same size, such as B2:B20 and C2:C20, or a single cell.`,
      ),
    );
  });
});

describe('a header row', () => {
  it('gives the title of the metric', () => {
    expect(run('CAC', column('Spend', 300), column('Customers', 3))).toEqual(column('CAC', 100));
    expect(run('ROI', column('Umsatz', 300), column('Kosten', 200), 1)).toEqual(column('ROI', 0.5));
    expect(run('LTV_CAC', column('LTV', 300), column('CAC', 200))).toEqual(column('LTV : CAC', 1.5));
  });

  it.each([
    ['not all of it is text', column('Revenue', 1), column(200, 1)],
    ['it is text that looks like a figure', column('1,234', 1), column('€ 200', 1)],
    ['it is an error', column('#N/A', 1), column('#N/A', 1)],
  ])('is none where %s', (_, revenue, cost) => {
    expect(run('ROAS', revenue, cost)).toEqual(column(expect.stringMatching(/^(“|#N)/), 1));
  });

  it('is none where it writes an amount', () => {
    expect(run('ROAS', column('EUR 300', 1), column('EUR 200', 1))).toEqual(column(1.5, 1));
  });

  it('is none below the first row, nor where there are no rows below', () => {
    expect(run('ROAS', column(1, 'Revenue'), column(1, 'Cost'))).toEqual(column(1, '“Revenue” is no number'));
    expect(run('ROAS', [['Revenue', 1]], [['Cost', 1]])).toEqual([['“Revenue” is no number', 1]]);
  });
});

it('understands cells that come from another realm, as they do in Apps Script', () => {
  const cells = runInContext('({ range: [[300], [new Date()]], date: new Date() })', createContext({}));
  expect(run('ROAS', cells.range, 200)).toEqual(column(1.5, 'a date is no number'));
  expect(() => run('ROAS', cells.date, 200)).toThrow('is a date');
});

it('gives each row of a range what the row gives alone, and a reason in the range where that throws', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -2, max: 5000 }) },
    { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>('', 'abc', '#DIV/0!', '1,234', true, Number.NaN) },
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...metrics), rows, (metric, given) => {
      const alone = given.map((row) => {
        try {
          return run(metric.function, ...metric.arguments.map((_, at) => row[at]));
        } catch {
          return expect.stringMatching(/./);
        }
      });
      const together = run(metric.function, ...metric.arguments.map((_, at) => column(...given.map((row) => row[at]))));
      // The first row may be a header, which has its own tests.
      expect((together as unknown[]).slice(1)).toEqual(column(...alone).slice(1));
    }),
    { numRuns: 2000 },
  );
});
