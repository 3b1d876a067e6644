import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'];
const unread = 'n.a.?';
const daysOfApril = Array.from({ length: 30 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}`);

const made = (rows: readonly (readonly string[])[], settings = {}) => {
  const { workbook, summary } = built([{ name: 'raw', cells: [header, ...rows], text: true }], settings);
  const page = workbook.values('ROI Report').map((row) => row.map(String).join(' '));
  return { kpi: workbook.values('KPI'), page, summary, errors: workbook.errors() };
};

describe('days whose rows all wait for a cell to be mended', () => {
  it.each(['2026-04-01', '2026-04-30'])('are days of the data, be it the first or the last: %s', (held) => {
    const { page, errors } = made(
      daysOfApril.flatMap((day) =>
        ['Search', 'Social'].map((name) => [day, name, day === held ? unread : '100', '300']),
      ),
    );
    expect(page.find((text) => text.includes('data as of'))).toMatch(
      / {2}· {2}1 Apr 2026 – 30 Apr 2026 {2}· {2}data as of 30 Apr 2026/,
    );
    expect(page.filter((text) => text.includes('Not complete'))).toEqual([]);
    expect(page.find((text) => text.includes('held back ('))).toContain('▲ 2 rows held back (about 3 % of all spend');
    expect(errors).toEqual([]);
  });

  it('are whole months where the rows are of months, and nothing is shown of these for 0', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
    const { kpi, page } = made(
      months.map((month) => [`${month}-01`, 'Search', month === '2026-06' ? unread : '1000', '3000']),
    );
    expect(page.find((text) => text.includes('data as of'))).toMatch(
      / {2}· {2}1 Jan 2026 – 30 Jun 2026 {2}· {2}data as of 30 Jun 2026/,
    );
    const june = kpi.find(([label]) => label === 'Jun 2026') as unknown[];
    expect(june.slice(4, 6)).toEqual(['n/a', 'n/a']);
  });

  it('are in the last month that is asked for', () => {
    const months = ['2026-04', '2026-05', '2026-06'].flatMap((month) =>
      daysOfApril.map((day) => [
        day.replace('2026-04', month),
        'Search',
        `${month}-${day.slice(8)}` === '2026-06-30' ? unread : '100',
        '300',
      ]),
    );
    const { page } = made(months, { period: 'last-month' });
    expect(page.find((text) => text.includes('data as of'))).toContain('  ·  1 Jun 2026 – 30 Jun 2026  ·  ');
  });
});
