import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Clicks'];
type Given = readonly [channel: string, cost: string, revenue: string];

/** The lines of the channel table, by what stands in front of them. */
function table(given: readonly Given[], settings: Record<string, unknown> = {}) {
  const rows = given.map(([channel, cost, revenue]) => ['2026-05-01', channel, cost, revenue, '10']);
  const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], settings);
  expect(workbook.errors()).toEqual([]);
  const page = workbook.values('ROI Report').map((cells) => cells.slice(0, 7));
  const start = page.findIndex(([title]) => String(title).startsWith('Channel'));
  const end = page.findIndex(([title]) => title === 'Total');
  return { lines: page.slice(start + 1, end), total: page[end] ?? [] };
}

const spending = (count: number, revenue = '300'): Given[] =>
  Array.from({ length: count }, (_, i): Given => [`Ads ${i + 1}`, String(1000 - i), revenue]);
const names = (given: readonly Given[]) => table(given).lines.map(([name]) => name);

describe('channels past those that have a row of their own', () => {
  it('are none as long as all fit', () => {
    expect(names([...spending(8), ['Shop', '', '900']]).sort()).toEqual(
      [...spending(8).map(([name]) => name), 'Shop'].sort(),
    );
  });

  it('are added up, with their return where each of them has one', () => {
    const { lines } = table(spending(11));
    const roi = expect.closeTo(900 / 2973 - 1, 9);
    expect(lines.at(-1)).toEqual(['Other', 2973, expect.any(Number), 900, roi, -2073, '✖ below spend']);
  });

  it('have their return where a channel with a row of its own has none', () => {
    const { lines } = table([['Flyers', '2000', ''], ...spending(10)]);
    const roi = expect.closeTo(900 / 2976 - 1, 9);
    expect(lines.at(-1)).toEqual(['Other', 2976, expect.any(Number), 900, roi, -2076, '✖ below spend']);
  });

  it('have no return together where one of them has none', () => {
    const { lines } = table([...spending(10), ['Flyers', '5', '']]);
    expect(lines.at(-1)).toEqual(['Other', 1988, expect.any(Number), 600, 'n/a', 'n/a', '– cannot say']);
  });

  it('have no revenue where none of them has, rather than 0', () => {
    const { lines } = table([...spending(8), ['Flyers', '5', ''], ['Radio', '4', '']]);
    expect(lines.at(-1)).toEqual(['Other', 9, expect.any(Number), 'n/a', 'n/a', 'n/a', '– cannot say']);
  });

  it('never take in revenue that belongs to no channel: it keeps a row of its own', () => {
    const { lines } = table([...spending(10, ''), ['All channels', '', '99000']]);
    expect(lines.slice(-2)).toEqual([
      ['Other', 2976, expect.any(Number), 'n/a', 'n/a', 'n/a', '– cannot say'],
      ['All channels', 'n/a', 'n/a', 99000, 'n/a', 'n/a', '– cannot say'],
    ]);
  });

  it('are told by whether anything was spent on them', () => {
    const { lines } = table([...spending(10), ['Shop', '', '50'], ['Mail', '0', '60']]);
    const roi = expect.closeTo(900 / 2976 - 1, 9);
    expect(lines.slice(-2)).toEqual([
      ['Other', 2976, expect.any(Number), 900, roi, -2076, '✖ below spend'],
      ['Others without spend', 'n/a', 'n/a', 110, 'n/a', 'n/a', '– cannot say'],
    ]);
  });

  it('are those without spend that have least revenue, where the others leave room', () => {
    const mails = Array.from({ length: 9 }, (_, i): Given => [`Mail ${i + 1}`, '', String(100 - i)]);
    expect(names([...spending(4), ...mails]).slice(4)).toEqual([
      'Mail 1',
      'Mail 2',
      'Mail 3',
      'Mail 4',
      'Others without spend',
    ]);
  });
});

const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 1e6 }).map((cents) => (cents / 100).toFixed(2)) },
  { weight: 2, arbitrary: fc.constantFrom('', '0', '-12.50') },
);

it('a credit that is written as 0 beside millions is no difference to the total', () => {
  const { lines, total } = table([
    ['Search', '-12.5', '1000000'],
    ['Social', '0', '1000000'],
  ]);
  expect(lines.map(([, spend]) => spend)).toEqual([0, 0]);
  expect([total[1], total[6]]).toEqual([0, '✔ foots']);
});

describe('whatever the channels', () => {
  it('a shared row says the return of its channels or none, and all rows make the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(money, money), { minLength: 9, maxLength: 20 }),
        fc.boolean(),
        fc.constantFrom(1, 0.4),
        (amounts, isFull, margin) => {
          const given = amounts.map(
            ([cost, revenue], i): Given =>
              isFull ? [`Ads ${i}`, cost || '7.00', revenue || '9.00'] : [`Ads ${i}`, cost, revenue],
          );
          const { lines, total } = table(given, { margin });
          expect(lines.length).toBeLessThanOrEqual(9);
          const own = new Set(lines.map(([name]) => name));
          const rest = given.filter(([name]) => !own.has(name));
          const other = rest.filter(([, cost]) => Number(cost) !== 0);
          const line = lines.find(([name]) => name === 'Other') ?? [];
          expect(line.length > 0).toBe(other.length > 0);
          if (other.length > 0) {
            const sum = (at: 1 | 2) => other.reduce((all, each) => all + Number(each[at]), 0);
            const isSayable = other.every(([, cost, revenue]) => Number(cost) > 0 && revenue !== '');
            const roi = (sum(2) * margin - sum(1)) / sum(1);
            expect(line[1]).toBeCloseTo(sum(1), 6);
            if (isSayable) expect(Math.abs(Number(line[4]) - roi)).toBeLessThan(1e-6 * (1 + Math.abs(roi)));
            else expect(line.slice(4)).toEqual(['n/a', 'n/a', '– cannot say']);
            // At the very edge of what counts as about the same, rounding may go either way.
            if (isSayable && Math.abs(Math.abs(roi) - 0.02) > 1e-9) {
              const [above, about, below] =
                margin < 1
                  ? ['✔ pays', '▲ breaks even', '✖ loses']
                  : ['✔ above spend', '▲ about spend', '✖ below spend'];
              expect(line[6]).toBe(Math.abs(roi) <= 0.02 ? about : roi > 0 ? above : below);
            }
          }
          const apart = lines.find(([name]) => name === 'Others without spend');
          if (apart) expect(apart.slice(4)).toEqual(['n/a', 'n/a', '– cannot say']);
          for (const column of [1, 3]) {
            const sum = lines.reduce((all, cells) => all + (Number(cells[column]) || 0), 0);
            expect(sum).toBeCloseTo(Number(total[column]) || 0, 6);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
