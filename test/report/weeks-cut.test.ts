import { expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'];

/** Weeks from the first Monday to the last, the same money in each. */
function words(first: string, last: string): Map<string, string> {
  const rows: string[][] = [];
  for (let day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 7))
    rows.push([day.toISOString().slice(0, 10), 'Search', '700', '2100']);
  const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
    period: { from: '2025-10-01', to: '2025-12-31' },
  });
  const page = workbook.values('ROI Report').map((row) => row.map((cell) => String(cell ?? '')));
  const of = (label: string) => page.find((row) => row[0] === label && /^[·–✔✖]/.test(row[10] ?? ''))?.[10] ?? '';
  return new Map(['Spend (EUR)', 'Revenue (EUR)', 'ROI'].map((label) => [label, of(label)]));
}

it('weeks that do not reach the end of a period leave days out, and no amount is called the same for it', () => {
  expect(Object.fromEntries(words('2025-06-30', '2025-12-29'))).toEqual({
    'Spend (EUR)': '· unchanged',
    'Revenue (EUR)': '· unchanged',
    ROI: '· unchanged',
  });
  expect(Object.fromEntries(words('2025-06-30', '2025-12-22'))).toEqual({
    'Spend (EUR)': '– days missing',
    'Revenue (EUR)': '– days missing',
    ROI: '· unchanged',
  });
});
