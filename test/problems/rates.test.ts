import { describe, expect, it } from 'vitest';
import type { GivenRates } from '../../src/intake/rates/rate-book.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { SourceOptions } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';

const read = (name: string, text: string, options: SourceOptions = {}) =>
  readTable({ name, cells: text.split('\n').map((line) => line.split('|')) }, options);

const campaigns = (...days: string[]) =>
  read('eu', ['Date|Channel|Cost (EUR)|Revenue (EUR)', ...days.map((day) => `${day}|TV|10.00|30.00`)].join('\n'));

const found = (code: string, readings: ReturnType<typeof read>[], rates: GivenRates = {}, currency = 'USD') =>
  findProblems({ readings, rates, currency }).filter((problem) => problem.code === code);

const monthly = { EUR: ['2025-01-01', '2025-02-01', '2025-03-01'].map((from, i) => ({ from, rate: 1 + i / 100 })) };

describe('rows without a rate', () => {
  it.each<[string, string[], GivenRates, string]>([
    [
      'have no rate at all',
      ['2025-01-05'],
      {},
      '1 row of eu is in EUR, with EUR 10.00 spend and EUR 30.00 revenue, and there is no rate to USD.',
    ],
    [
      'come before the first one',
      ['2024-12-30', '2024-12-31', '2025-01-01'],
      monthly,
      '2 rows of eu are in EUR, with EUR 20.00 spend and EUR 60.00 revenue, and the first rate of EUR is that of 1 January 2025, while these rows begin on 30 December 2024.',
    ],
    [
      'bear no date',
      ['', ''],
      monthly,
      '2 rows of eu are in EUR, with EUR 20.00 spend and EUR 60.00 revenue, and EUR has rates for days, which these rows do not name.',
    ],
  ])('that %s are named with the reason', (_, days, rates, message) => {
    expect(found('no-rate', [campaigns(...days)], rates)[0]?.message).toContain(message);
  });

  it('are none where each has one', () => {
    expect(found('no-rate', [campaigns('2025-01-01', '2025-05-09')], monthly)).toEqual([]);
  });

  it('are those for which two tabs say two things', () => {
    const tabs = ['1.03', '1.04'].map((rate, i) => read(`FX ${i}`, `Date|Currency|Rate\n2025-01-01|EUR|${rate}`));
    expect(found('no-rate', [campaigns('2025-01-05'), ...tabs])[0]?.message).toContain(
      'two different rates of EUR are given for 1 January 2025',
    );
    expect(found('no-rate', [campaigns('2025-01-05'), tabs[0]!, tabs[0]!])).toEqual([]);
  });
});

describe('a rate that is used long after its day', () => {
  it.each([
    [
      'weeks after the last month',
      ['2025-03-31', '2025-04-20'],
      ['1 row of eu in EUR is long after', 'that of 1 March 2025 is used until 20 April 2025'],
    ],
    ['not within the month', ['2025-03-31', '2025-04-10'], []],
  ])('is said: %s', (_, days, words) => {
    const [problem] = found('rate-outdated', [campaigns(...days)], monthly);
    expect(problem === undefined).toBe(words.length === 0);
    for (const each of words) expect(problem?.message).toContain(each);
  });
});

describe('a tab of rates', () => {
  const [tab, campaign] = ['Month|Currency|Rate\n2025-01-01|EUR|1.03\n2025-02-01|EUR|1.05', campaigns('2025-01-05')];

  it.each<[string, SourceOptions, string, string, GivenRates]>([
    [
      'its sizes tell how it is read',
      {},
      'warning',
      'It is read as 1 EUR = 1.03 USD. The sizes of the rates tell so',
      {},
    ],
    ['the user has said it', { rates: 'worth' }, 'info', 'It is read as 1 EUR = 1.03 USD.', {}],
    ['the user has said the other', { rates: 'per' }, 'info', 'It is read as 1 USD = 1.03 EUR.', {}],
    [
      'the settings have a rate',
      { rates: 'worth' },
      'info',
      'The settings have rates of EUR, which are used instead.',
      { EUR: 2 },
    ],
  ])('is told with what it holds where %s', (_, options, severity, words, rates) => {
    const problems = found('rates-read', [campaign, read('FX', tab, options)], rates);
    expect(problems).toMatchObject([{ source: 'FX', severity }]);
    expect(problems[0]?.message).toContain('FX is read as exchange rates: 2 rates of EUR, from 1 January 2025 on.');
    expect(problems[0]?.message).toContain(words);
  });

  it('is an error where its rates are in a currency that is not the report’s', () => {
    const other = read('FX', 'Currency|Rate\nEUR|1.1\nGBP|1.3');
    expect(found('rates-read', [campaign, other], {}, 'GBP')).toMatchObject([
      { severity: 'error', message: expect.stringContaining('It gives GBP itself a rate that is not 1') },
    ]);
  });

  it('warns of rates of which none is to the report’s currency', () => {
    const other = read('FX', 'Date|EUR/GBP\n2025-01-01|0.84');
    expect(found('rates-read', [campaign, other])).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('1 rate in GBP says nothing of USD and is not used.') },
    ]);
  });

  it('raises nothing else', () => {
    const codes = findProblems({ readings: [campaign, read('FX', tab)], rates: {}, currency: 'USD' }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['rates-read']);
  });
});

describe('amounts that an export has converted', () => {
  const google = read(
    'g',
    'Campaign status|Campaign|Currency code|Cost|Cost (Converted currency)|Converted currency code|Clicks\nEnabled|A|GBP|100.50|120.60|EUR|5',
  );

  it('are said where they are used, and no rate is asked for', () => {
    expect(found('converted-amounts', [google], {}, 'EUR')).toMatchObject([
      {
        severity: 'info',
        message: expect.stringContaining(
          '1 row of g in GBP counts with the amounts that the export has converted to EUR itself, in “Cost (Converted currency)”',
        ),
      },
    ]);
    expect(found('no-rate', [google], {}, 'EUR')).toEqual([]);
  });

  it('are left where the currency has a rate, and of no use where the report is in a third one', () => {
    expect(found('converted-amounts', [google], { GBP: 1.2 }, 'EUR')).toEqual([]);
    expect(found('no-rate', [google], {}, 'USD')).toHaveLength(1);
    expect(found('no-rate', [google], { EUR: 1.1 }, 'USD')).toEqual([]);
  });
});
