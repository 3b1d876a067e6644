import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost', 'Revenue', 'Currency', 'Clicks'];
const settings = { currency: 'EUR', targets: { roi: 0.2, revenue: 1000 }, margin: 0.9 };

type Row = readonly string[];
/** Twenty days in each of four months; what stands in the rows of the last month is up to the caller. */
const rows = (change: (row: Row, day: number) => Row): Row[] =>
  ['2026-01', '2026-02', '2026-03', '2026-04'].flatMap((month) =>
    Array.from({ length: 20 }, (_, i): Row => {
      const day = `${month}-${String(i + 1).padStart(2, '0')}`;
      const row = [day, i % 2 === 0 ? 'Search' : 'Social', '100', i % 2 === 0 ? '300' : '50', 'EUR', '10'];
      return month === '2026-04' ? change(row, i) : row;
    }),
  );

function page(change: (row: Row, day: number) => Row, more: Record<string, unknown> = {}, tabs: readonly Row[][] = []) {
  const cells = [header, ...rows(change)].map((row) => [...row]);
  const plans = tabs.map((table, i) => ({ name: `Plan ${i}`, cells: table.map((row) => [...row]), text: true }));
  const { workbook, summary } = built([{ name: 'raw', cells, text: true }, ...plans], { ...settings, ...more });
  expect(workbook.errors()).toEqual([]);
  const lines = workbook.values('ROI Report').map((row) =>
    row
      .slice(0, 12)
      .filter((value) => value !== null)
      .join(' | '),
  );
  return { lines, text: lines.join('\n'), summary };
}

const april = { period: { from: '2026-04-01', to: '2026-04-30' } };
const unread = (every: number) => (row: Row, i: number) =>
  i % every === 0 ? [row[0]!, row[1]!, 'n.a.?', row[3]!, row[4]!, row[5]!] : row;
const dollars = (row: Row, i: number) => (i % 4 === 0 ? [...row.slice(0, 4), 'USD', row[5]!] : row);
// What the marks mean is said on every page.
const verdicts =
  /✔ (?:on plan(?!:)|pays|better)|[▲✖] (?:watch(?!:)|off plan(?!:)|loses|worse)|Move .* to 0|Test more|earned|\blost \d/;

describe('with more than a tenth of the money held back', () => {
  it('no verdict is given, but how much is in doubt and what settles it', () => {
    const { lines, text } = page(unread(3), april);
    // Seven of twenty rows cannot be read: the spend of each is taken for that of the others, their revenue stands in them.
    expect(lines[0]).toBe(
      'About 35 % of the spend and 39 % of the revenue are held back, so ROI cannot be judged yet: settle the rows in Tieout ▸ Problems.',
    );
    expect(lines.filter((line) => verdicts.test(line))).toEqual([]);
    expect(text.match(/– in doubt$/gm)?.length).toBeGreaterThan(4);
    expect(text).toContain('What came of it cannot be said: too much of the money is held back.');
    expect(text).toMatch(/^Which means \| Each EUR 1\.00 spent brought back EUR 1\.\d\d of margin\.$/m);
    expect(text).toContain('Settle the rows held back');
    expect(text).toContain('What is off plan cannot be said');
  });

  it('money without a rate is in doubt, and its rate settles it', () => {
    const { lines } = page(dollars, april);
    expect(lines[0]).toMatch(/^About 23 % of the spend and 40 % of the revenue are held back.* enter the rate of USD/);
    expect(lines.filter((line) => verdicts.test(line))).toEqual([]);
    expect(page(dollars, { ...april, rates: { USD: 0.9 } }).text).toMatch(verdicts);
  });

  it('an amount that cannot be read is taken for one of its channel', () => {
    const tiny = (row: Row, i: number) =>
      i % 2 === 0 ? row : [row[0]!, 'Tiny', i % 4 === 1 ? 'n.a.?' : '1', '2', row[4]!, row[5]!];
    expect(page(tiny, april).lines[0]).toMatch(/^Marketing earned/);
  });

  it('an amount that cannot be read is taken for as much as the row has clicks, be its channel one that nothing is known of', () => {
    const fresh = (clicks: string) => (row: Row, i: number) =>
      i === 3 ? [row[0]!, 'Fresh', 'n.a.?', row[3]!, row[4]!, clicks] : row;
    // Beside 1,900 of spend: 1,000 for a hundred clicks, and 30 for three.
    expect(page(fresh('100'), april).lines[0]).toMatch(/^About 34 % of the spend/);
    expect(page(fresh('3'), april).lines[0]).toMatch(/^Marketing earned/);
  });

  it('where nothing of a source can be read, its money is taken for what the clicks of other sources cost', () => {
    const lost = [
      header,
      ['2026-04-03', 'Fresh', 'n.a.?', '50', 'EUR', '100'],
      ['2026-04-04', 'Fresh', 'n.a.?', '50', 'EUR', '100'],
    ];
    // 2,000 of spend beside 2,000 for two hundred clicks.
    expect(page((row) => row, april, [lost]).lines[0]).toMatch(
      /^About 50 % of the spend and 3 % of the revenue are held back/,
    );
  });

  it('what was before is nothing to compare with where it was in doubt', () => {
    const may = { period: { from: '2026-05-01', to: '2026-05-31' }, targets: {} };
    const withMay = (cost: string) => {
      const cells = [header, ...rows((row, i) => (i % 3 === 0 ? [...row.slice(0, 2), cost, ...row.slice(3)] : row))];
      const next = rows((row) => row)
        .slice(-20)
        .map((row) => [row[0]!.replace('-04-', '-05-'), ...row.slice(1)]);
      const { workbook } = built([{ name: 'raw', cells: [...cells, ...next].map((row) => [...row]), text: true }], {
        ...settings,
        ...may,
      });
      return String(workbook.values('ROI Report')[0]?.[0]);
    };
    expect(withMay('100')).toMatch(/^Marketing earned .* in the period before/);
    expect(withMay('n.a.?')).toMatch(/^Marketing earned (?!.*before)/);
  });

  it('only the days of the report count', () => {
    const march = { period: { from: '2026-03-01', to: '2026-03-31' } };
    expect(page(unread(3), march).lines[0]).toMatch(/^Marketing earned/);
  });
});

describe('what is held back', () => {
  const { lines, text } = page(unread(20), april);

  it('of less than a tenth leaves the verdicts', () => {
    expect(lines[0]).toMatch(/^Marketing earned/);
    expect(text).toMatch(/^Search \|.*✔ pays$/m);
  });

  it('is shown with its revenue and its counts, as far as they can be read', () => {
    expect(lines[2]).toContain('▲ 1 row held back (about 1 % of all spend and 2 % of all revenue)');
    expect(lines).toContain('Held back of raw, as far as it can be read: EUR 300.00 revenue and 10 clicks.');
  });
});

describe('the rows of a plan', () => {
  const plan = [
    ['Month', 'Channel', 'Currency', 'Budget'],
    ...['2026-04', '2026-05'].flatMap((month) => ['Search', 'Social'].map((name) => [month, name, 'EUR', '1000'])),
  ];

  it('are not held back: they are no spend, and wait for nothing', () => {
    const { lines, text, summary } = page((row) => row, april, [plan]);
    expect(lines[2]).toContain('✔ No rows held back');
    expect(text).not.toContain('Settle the rows');
    expect(text).toContain('No row was held back from the figures.');
    expect(text).toContain('Rows read = used + the platform’s own totals + held back + the rows of a plan.');
    const { rows } = summary.sources.find(({ tab }) => tab === 'Plan 0') ?? {};
    expect(rows).toEqual({ read: 4, used: 0, totals: 0, heldBack: 0, planned: 4 });
  });

  it('are ahead or behind of nothing while the spend is in doubt', () => {
    const whole = { period: { from: '2026-04-01', to: '2026-05-31' } };
    expect(page((row) => row, whole, [plan]).text).toMatch(/(?:on pace|ahead of plan|behind plan)/);
    expect(page(unread(3), whole, [plan]).text).not.toMatch(/(?:✔ on pace|▲ ahead of plan|▲ behind plan)/);
  });
});
