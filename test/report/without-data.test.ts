import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/report/summary.ts';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'];
/** Each day of January, March and April 2025. */
const rows = [
  [1, 31],
  [3, 31],
  [4, 30],
].flatMap(([month, days]) =>
  Array.from({ length: days ?? 0 }, (_, i) => [
    `2025-0${month}-${String(i + 1).padStart(2, '0')}`,
    i % 2 ? 'Search' : 'Social',
    'Brand',
    '10',
    '30',
  ]),
);

function report(from: string, to: string, settings: Record<string, unknown> = {}) {
  const { workbook, summary } = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
    period: { from, to },
    ...settings,
  });
  expect(workbook.errors()).toEqual([]);
  const lines = workbook.values('ROI Report').map((cells) =>
    cells
      .slice(0, 12)
      .filter((value) => value !== null)
      .join(' | '),
  );
  return { lines, summary };
}

const ofPeriod = ({ problems }: Summary) => problems.filter(({ code }) => code.startsWith('period-'));

describe('a report period without any data', () => {
  it.each([
    ['after them', '2030-01-01', '2030-12-31', '1 Jan 2030 – 31 Dec 2030', 'from 1 Jan 2025 to 30 Apr 2025'],
    ['before them', '2024-01-01', '2024-03-31', '1 Jan 2024 – 31 Mar 2024', 'from 1 Jan 2025 to 30 Apr 2025'],
    ['long before them', '0020-01-01', '0020-12-31', '1 Jan 20 – 31 Dec 20', 'from 1 Jan 2025 to 30 Apr 2025'],
    [
      'in a gap',
      '2025-02-05',
      '2025-02-20',
      '5 Feb 2025 – 20 Feb 2025',
      'from 1 Jan 2025 to 31 Jan 2025 and again from 1 Mar 2025 to 30 Apr 2025',
    ],
  ])('%s says so, and which days the data cover', (_, from, to, period, days) => {
    const { lines, summary } = report(from, to, { targets: { roi: 1 } });
    const says = `No data in the report period, ${period}: the data run ${days}.`;
    expect(lines[0]).toBe(says);
    expect(lines[2]).toBe(
      '– No figure in the report period to tie | ✔ No rows held back | – No data in the report period',
    );
    const way = 'Choose other days in Tieout ▸ Settings ▸ Report period, then build again.';
    expect(lines[23]).toBe(way);
    expect(lines).toContain(`${way} | ${says}`);
    expect(lines).toContain(`In numbers | There is no ROI. ${says} ${way}`);
    expect(ofPeriod(summary)).toMatchObject([
      { code: 'period-without-data', severity: 'error', message: `${says} ${way}` },
    ]);
    expect(lines.join('\n')).not.toMatch(/no source (tells|has revenue)|Final|Ties|stands out|Nothing is off plan/);
  });

  it('has no baseline of days that come after it', () => {
    const { lines } = report('2024-01-01', '2024-03-31');
    expect(lines.find((line) => line.startsWith('No baseline. No data in the report period'))).toBeDefined();
    expect(lines.find((line) => line.startsWith('Nothing to compare. No data in the report period'))).toBeDefined();
  });

  it('is told from one whose money has no rate yet', () => {
    const usd = ['2025-06-01', 'Search', 'Brand', '10', '30', 'USD'];
    const { workbook } = built(
      [{ name: 'raw', cells: [[...header, 'Currency'], ...rows.map((row) => [...row, 'EUR']), usd], text: true }],
      { period: { from: '2025-06-01', to: '2025-06-30' }, currency: 'EUR' },
    );
    expect(workbook.values('ROI Report')[0]?.[0]).toBe(
      'No figures in the report period, 1 Jun 2025 – 30 Jun 2025: its money is in a currency without a rate.',
    );
  });
});

describe('a report period that reaches beyond the data', () => {
  it.each([
    ['before them', '2024-01-01', '2025-04-30', '1 Jan 2025 – 30 Apr 2025', 'begin on 1 Jan 2025'],
    ['after them', '2025-03-01', '2025-12-31', '1 Mar 2025 – 30 Apr 2025', 'end on 30 Apr 2025'],
    ['at both ends', '2024-07-01', '2025-12-31', '1 Jan 2025 – 30 Apr 2025', 'run from 1 Jan 2025 to 30 Apr 2025'],
  ])('%s is one of the months with data, and never final', (_, from, to, days, ends) => {
    const { lines, summary } = report(from, to);
    expect(lines[1]).toContain(`  ·  ${days} (set: `);
    expect(lines[2]).toMatch(new RegExp(`\\| ▲ Not complete: the data ${ends}$`));
    expect(ofPeriod(summary)).toMatchObject([{ code: 'period-beyond-data', severity: 'info' }]);
    expect(ofPeriod(summary)[0]?.message).toContain(`but the data ${ends}. The report speaks of the months with data`);
  });

  it('ends where the last month with data ends, and is final where it is covered whole', () => {
    const { lines } = report('2025-04-10', '2025-05-31');
    expect(lines[1]).toContain('10 Apr 2025 – 30 Apr 2025 (set: 10 Apr 2025 – 31 May 2025)');
    expect(report('2025-04-01', '2025-04-30').lines[2]).toMatch(/✔ Final$/);
  });
});
