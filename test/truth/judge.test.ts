import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { serialOf } from './days.ts';
import { Figures, type Judged } from './figures.ts';
import { doubtful, plain } from './grid.ts';
import { judge } from './judge.ts';
import { addedCurrencies, type Read } from './read.ts';
import { caseOf, type Draft } from './table-case.ts';

type Sum = readonly [measure: Judged, amount: number, currency?: string, month?: number];

const figures = (...sums: readonly Sum[]): Figures => {
  const made = new Figures();
  for (const [measure, amount, currency = 'EUR', month = 3] of sums)
    made.add(measure, currency, amount, month ? serialOf(2025, month, 5) : Number.NaN);
  return made;
};

/** 300 spent in March, under “Spent”; row 4 is their total. */
const draft: Draft = {
  sheets: [
    {
      name: 'Tab',
      grid: [
        ['Day', 'Spent'],
        ['2025-03-05', '100'],
        ['2025-03-05', '200'],
      ]
        .map((row) => row.map(plain))
        .concat([[...doubtful([plain(''), plain('300')])]]),
    },
  ],
  truth: figures(['cost', 300]),
  headers: { cost: ['Spent'], date: ['Day'] },
  topics: ['total', 'number', 'date', 'currency'],
  digits: { decimal: '.', group: '' },
};

const problem = (given: Partial<Problem>): Problem => ({
  code: 'some-code',
  severity: 'warning',
  source: 'Tab',
  row: null,
  column: null,
  message: 'Something is said.',
  ...given,
});

const verdict = (got: Figures, problems: readonly Partial<Problem>[] = [], more: Partial<Draft> & Partial<Read> = {}) =>
  judge(caseOf('a shape', 1, { ...draft, ...more }), {
    figures: got,
    problems: problems.map(problem),
    refused: more.refused ?? new Map(),
  }).verdict;

describe('figures that are true', () => {
  it.each<[string, Figures]>([
    ['to the cent', figures(['cost', 300.004])],
    ['with counts that nobody wrote down as true', figures(['cost', 300], ['conversions', 9])],
    ['without the currency that the sheet says', figures(['cost', 300, ''])],
    ['under a sign that may stand for it', figures(['cost', 300, '$'])],
  ])('are right: %s', (_, got) => {
    expect(verdict(got)).toBe('right');
  });

  it('are right in either of two ways, where the sheet says a thing twice', () => {
    const alsoTrue = [figures(['cost', 270, 'USD'])];
    expect(verdict(figures(['cost', 270, 'USD']), [], { alsoTrue })).toBe('right');
    expect(verdict(figures(['cost', 300], ['cost', 270, 'USD']), [], { alsoTrue })).toBe('wrong');
  });
});

describe('figures that differ', () => {
  const doubled = figures(['cost', 600]);
  const nothing = figures();

  it.each<[string, Figures]>([
    ['doubled', doubled],
    ['lost', nothing],
    ['in another month', figures(['cost', 300, 'EUR', 4])],
    ['in no month', figures(['cost', 300, 'EUR', 0])],
    ['in another currency', figures(['cost', 300, 'USD'])],
    ['added over currencies', figures(['cost', 300, addedCurrencies])],
    ['with revenue that is none', figures(['cost', 300], ['revenue', 5])],
  ])('are wrong in silence: %s', (_, got) => {
    expect(verdict(got)).toBe('wrong');
  });

  it.each<[string, Figures, Partial<Problem>]>([
    ['names the column', doubled, { code: 'ambiguous-column', column: 'Spent' }],
    ['quotes the column', nothing, { message: 'The money in “Spent” is not read.' }],
    ['stands on the row in doubt', doubled, { code: 'nameless-row', row: 4 }],
    ['is of a code that speaks of the doubt', doubled, { code: 'total-near' }],
    ['says the amount', nothing, { message: 'Money is left out: 300.00 in all.' }],
    ['says that the date is not known', figures(['cost', 300, 'EUR', 0]), { code: 'no-date' }],
    ['says that the currency is not known', figures(['cost', 300, 'USD']), { code: 'currency-unclear' }],
    ['holds rows that cannot be read', figures(['cost', 100]), { code: 'unreadable-amount', column: 'Spent' }],
  ])('are asked where a problem %s', (_, got, given) => {
    expect(verdict(got, [given])).toBe('asked');
  });

  it.each<[string, Figures, Partial<Problem>]>([
    ['says nothing of it', doubled, {}],
    ['is of another column', doubled, { column: 'Day' }],
    ['is about days, on the row that counts twice', doubled, { code: 'missing-date', row: 4 }],
    ['is about days, where money is lost', nothing, { code: 'no-date', column: 'Day' }],
    [
      'is about how amounts are written, where they count twice',
      doubled,
      { code: 'unreadable-amount', column: 'Spent' },
    ],
    ['is about the sign of the currency, where money is lost', nothing, { code: 'currency-unclear', column: 'Spent' }],
    ['is about totals, where the whole column is lost', nothing, { code: 'total-differs', row: 4 }],
    ['only says that there is no cost', nothing, { code: 'no-cost', column: 'Spent' }],
    ['is about a doubt that this table has not', doubled, { code: 'refunds-not-deducted', column: 'Spent' }],
    ['is about the total, where the month differs', figures(['cost', 300, 'EUR', 4]), { code: 'total-near', row: 4 }],
  ])('are wrong where the only problem %s', (_, got, given) => {
    expect(verdict(got, [given])).toBe('wrong');
  });

  it('need a problem for each of them', () => {
    const got = figures(['cost', 600], ['revenue', 5]);
    expect(verdict(got, [{ column: 'Spent' }])).toBe('wrong');
    expect(
      verdict(got, [{ column: 'Spent' }, { column: 'Back' }], { headers: { cost: ['Spent'], revenue: ['Back'] } }),
    ).toBe('asked');
  });

  it('are asked where the table is refused and its money is missing, and not where it is counted twice', () => {
    const refused = new Map([['Tab', 'no-header']]);
    expect(verdict(nothing, [{ code: 'no-header' }], { refused })).toBe('asked');
    expect(verdict(doubled, [{ code: 'no-header' }], { refused })).toBe('wrong');
    expect(verdict(nothing, [{ code: 'no-header' }])).toBe('wrong');
  });
});

it('excuses no sum of several currencies, whatever is asked', () => {
  const truth = figures(['cost', 100], ['cost', 200, 'USD']);
  const warnings = [{ code: 'currency-unclear' }, { column: 'Spent' }];
  expect(verdict(figures(['cost', 300, addedCurrencies]), warnings, { truth })).toBe('wrong');
  expect(verdict(figures(['cost', 300, '']), warnings, { truth })).toBe('asked');
});

describe('what nobody could know', () => {
  it('is right when asked, and wrong in silence, where it is money', () => {
    expect(verdict(figures(), [{ column: 'Spent' }], { mayAsk: ['cost'] })).toBe('right');
    expect(verdict(figures(), [], { mayAsk: ['cost'] })).toBe('wrong');
  });

  it('may be left out where it is a count, and may not be another', () => {
    const truth = figures(['cost', 300], ['orders', 5]);
    expect(verdict(figures(['cost', 300]), [], { truth, mayAsk: ['orders'] })).toBe('right');
    expect(verdict(figures(['cost', 300], ['orders', 4]), [], { truth, mayAsk: ['orders'] })).toBe('wrong');
    expect(verdict(figures(['cost', 300]), [], { truth })).toBe('wrong');
  });

  it('is a month that may be asked for', () => {
    const undated = figures(['cost', 300, 'EUR', 0]);
    expect(verdict(undated, [{ code: 'no-date' }], { mayAskMonth: true })).toBe('right');
    expect(verdict(undated, [], { mayAskMonth: true })).toBe('wrong');
  });

  it('is the month of what may be counted on several days', () => {
    const truth = figures(['cost', 300], ['newCustomers', 2]);
    const got = figures(['cost', 300], ['newCustomers', 2, '', 4]);
    expect(verdict(got, [], { truth, anyMonth: ['newCustomers'] })).toBe('right');
    expect(verdict(got, [], { truth })).toBe('wrong');
  });
});

it('knows a plan from a cost', () => {
  const truth = figures(['plan', 300]);
  expect(verdict(figures(['plan', 300]), [], { truth })).toBe('right');
  expect(verdict(figures(['cost', 300]), [], { truth, headers: { plan: ['Budget'] } })).toBe('wrong');
  expect(verdict(figures(), [{ column: 'Budget' }], { truth, headers: { plan: ['Budget'] } })).toBe('asked');
});
