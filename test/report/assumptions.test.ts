import { expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Currency', 'Cost', 'Revenue', 'New customers'];
const row = (day: string, currency = 'EUR', cost = '100') => [day, 'Search', currency, cost, '300', '5'];
const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-31'];

function assumed(settings: Readonly<Record<string, unknown>>, rows = days.map((day) => row(day))): string {
  const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], settings);
  return String(workbook.values('ROI Report').find((line) => String(line[0]).startsWith('Assumes'))?.[0]);
}

it.each<[string, Record<string, unknown>, string[][] | undefined, string]>([
  [
    'nothing that is set',
    {},
    undefined,
    'Assumes no margin: ROI is before the cost of goods  ·  no costs but the media spend  ·  sales as the source counts them  ·  ',
  ],
  [
    'the margin and the other costs of the period',
    { margin: 0.4, otherCosts: 3100 },
    undefined,
    'Assumes a margin of 40 %  ·  other costs of EUR 3,100 in CAC  ·  ',
  ],
  [
    'a rate with where it comes from',
    { currency: 'EUR', rates: { USD: 0.9 } },
    [...days.map((day) => row(day)), row('2026-05-04', 'USD')],
    '  ·  1 USD = 0.9 EUR (from the settings, no source named)  ·  ',
  ],
  [
    'how much is in doubt',
    {},
    [...days.map((day) => row(day)), row('2026-05-05', 'EUR', 'n.a.?')],
    'in doubt: about 20 % of spend and 20 % of revenue',
  ],
])('one line of the first screen says what it rests on: %s', (_, settings, rows, says) => {
  const line = assumed(settings, rows);
  expect(line).toContain(says);
  expect(line).toMatch(/ {2}· {2}changed in Tieout ▸ Settings$/);
});
