import { describe, expect, it } from 'vitest';
import type { MonthlyCost } from '../../src/intake/monthly-cost.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Overhead } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Fix } from '../../src/problems/fix.ts';

const overhead = (name: string, amounts: Readonly<Record<string, number>>, more: Partial<Overhead> = {}): Overhead => ({
  name,
  months: Object.entries(amounts).map(([month, amount]) => ({ month, amount })),
  total: Object.values(amounts).reduce((sum, amount) => sum + amount, 0),
  currency: 'EUR',
  ...more,
});

function found(sources: readonly (readonly Overhead[])[], otherCosts: number | readonly MonthlyCost[] = 0, rates = {}) {
  const readings = sources.map((overheads, i) => ({ ...readTable({ name: `Tab ${i + 1}`, cells: [] }), overheads }));
  return findProblems({ readings, rates, currency: 'EUR', otherCosts }).filter(
    ({ code }) => code === 'overheads-found',
  );
}

const takenBy = (fixes: readonly Fix[] | undefined): unknown =>
  fixes?.flatMap(({ does }) => does.flatMap((remedy) => (remedy.is === 'setting' ? [remedy.value] : [])))[0];

const salaries = overhead('salary_costs', { '2025-01': 3000, '2025-02': 3100.5 });
const rent = overhead('Rent', { '2025-01': 900 });
const taken = [
  { month: '2025-01', amount: 3000, what: 'salary_costs' },
  { month: '2025-01', amount: 900, what: 'Rent' },
  { month: '2025-02', amount: 3100.5, what: 'salary_costs' },
];

describe('overheads', () => {
  it('are one problem with all their money, and one click takes them', () => {
    const problems = found([[salaries, rent]]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', source: 'Tab 1', column: 'salary_costs' });
    expect(problems[0]?.message).toBe(
      '“salary_costs” (EUR 6,100.50) and “Rent” (EUR 900.00) are costs of running the business and no channels, and stand in no figure. Taken as other costs, CAC counts them: EUR 7,000.50 from 2025-01 to 2025-02.',
    );
    expect(takenBy(problems[0]?.fixes)).toEqual(taken);
  });

  it('that were taken are no problem any more', () => {
    expect(found([[salaries, rent]], taken)).toEqual([]);
  });

  it('join what is set already, and what has changed since takes the place of what it was', () => {
    const set = [
      { month: '2025-02', amount: 50, what: 'Agency' },
      { month: '2025-01', amount: 2500, what: 'Salary_costs' },
    ];
    const [problem] = found([[overhead('salary_costs', { '2025-01': 3000 })]], set);
    expect(problem?.message).toContain('2 other costs of EUR 2,550.00 are set already.');
    expect(takenBy(problem?.fixes)).toEqual([
      { month: '2025-01', amount: 3000, what: 'salary_costs' },
      { month: '2025-02', amount: 50, what: 'Agency' },
    ]);
  });

  it('say that they take the place of one amount a month', () => {
    const [problem] = found([[rent]], 500);
    expect(problem?.message).toContain('They take the place of the EUR 500.00 a month that is set now.');
    expect(takenBy(problem?.fixes)).toEqual([{ month: '2025-01', amount: 900, what: 'Rent' }]);
  });

  it('that two sources have for one month count once', () => {
    expect(takenBy(found([[rent], [overhead('rent', { '2025-01': 900, '2025-02': 910 })]])[0]?.fixes)).toEqual([
      { month: '2025-01', amount: 900, what: 'Rent' },
      { month: '2025-02', amount: 910, what: 'rent' },
    ]);
  });

  it('are told in the report currency, and named where they have no rate', () => {
    const dollars = overhead('Software', { '2025-01': 100 }, { currency: 'USD' });
    expect(takenBy(found([[dollars]], 0, { USD: 0.9 })[0]?.fixes)).toEqual([
      { month: '2025-01', amount: 90, what: 'Software' },
    ]);
    const [held] = found([[dollars, rent]]);
    expect(held?.message).toContain('“Software” has no rate from USD.');
    expect(takenBy(held?.fixes)).toEqual([{ month: '2025-01', amount: 900, what: 'Rent' }]);
    expect(held?.fixes?.map(({ title }) => title)).toContain('Enter the rate of USD');
  });

  it('without a month are named and never set', () => {
    const [problem] = found([[overhead('Rent', {}, { total: 70 })]]);
    expect(problem).toMatchObject({ severity: 'info' });
    expect(problem?.message).toContain('Of “Rent” EUR 70.00 bears no month.');
    expect(takenBy(problem?.fixes)).toBeUndefined();
    const [undated] = found([[overhead('Rent', { '': 70, '2025-01': 30 })]]);
    expect(undated?.message).toContain('CAC counts it: EUR 30.00 in 2025-01. Of “Rent” EUR 70.00 bears no month.');
  });

  it('of nothing are nothing', () => {
    expect(found([[overhead('Rent', { '2025-01': 0 })], []])).toEqual([]);
  });
});
