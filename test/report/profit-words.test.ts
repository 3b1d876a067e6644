import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Conversions'];
const wordsOfProfit =
  /\b(?:earn(?:s|ed)?|paid for itself|pays(?! where)|loses|profit\w*|breaks? even|break-even|is left|and left)\b|(?<!buyers )\blost\b/i;

/** Two channels over four months; each brings in the first months as much as in the last. */
function page(search: number, social: number, settings: Record<string, unknown> = {}): string[] {
  const rows = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'].flatMap((date) => [
    [date, 'Google Ads', '1000', String(search), '40'],
    [date, 'Social', '1000', String(social), '10'],
  ]);
  const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], settings);
  expect(workbook.errors()).toEqual([]);
  return workbook.values('ROI Report').map((row) =>
    row
      .slice(0, 12)
      .filter((value) => value !== null)
      .join(' | '),
  );
}

const means = (lines: readonly string[]) => lines.find((line) => line.startsWith('Which means'))?.split(' | ')[1];

describe('without a margin', () => {
  it.each<[string, number, number, string, string]>([
    ['a gain', 3000, 1600, 'ROI is 130 % before the cost of goods', 'pays where the margin is above 43 %'],
    ['hardly any', 1006, 1004, 'ROI is 1 % before the cost of goods', 'takes a margin of about 100 %'],
    ['a loss', 600, 200, 'ROI is -60 % before the cost of goods', 'no margin would bring it back'],
    ['nothing at all', 0, 0, 'ROI is -100 % before the cost of goods', 'no margin would bring it back'],
  ])('%s is told without a word of profit, and with the margin that it takes', (_, search, social, roi, margin) => {
    const lines = page(search, social, { targets: { roi: 0.5 } });
    expect(lines.filter((line) => wordsOfProfit.test(line))).toEqual([]);
    expect(lines[0]).toContain(roi);
    expect(lines[0]).toContain(margin);
    expect(means(lines)).toContain(margin);
  });

  it('channels are held against what was spent on them, and 2 % more or less is about the same', () => {
    const verdicts = (search: number, social: number) =>
      page(search, social)
        .slice(11, 13)
        .map((line) => line.split(' | ').at(-1));
    expect(verdicts(1021, 979)).toEqual(['✔ above spend', '✖ below spend']);
    expect(verdicts(1019, 981)).toEqual(['▲ about spend', '▲ about spend']);
  });
});

describe('with a margin', () => {
  it('what was earned is called so', () => {
    const lines = page(3000, 1600, { margin: 0.5 });
    expect(lines[0]).toMatch(/^Marketing earned 15 % on its spend, most of it through Google Ads;/);
    expect(means(lines)).toBe(
      'Each EUR 1.00 spent brought back EUR 1.15 of margin: it paid for itself and left EUR 0.15.',
    );
  });

  it('nothing is neither earned nor lost', () => {
    const lines = page(2000, 2000, { margin: 0.5 });
    expect(lines[0]).toMatch(/^ROI is 0 %/);
    expect(means(lines)).toMatch(/: all of it came back, and no more\.$/);
  });

  it.each<[number, number, RegExp]>([
    [4000, 2200, /, most of it through Google Ads;/],
    // Half of it is not most of it.
    [3000, 3000, /spend; as/],
    [1500, 300, /, most of it in Social;/],
  ])('the headline names a channel only for more than half: %i and %i', (search, social, says) => {
    expect(page(search, social, { margin: 0.5 })[0]).toMatch(says);
  });
});

describe('the headline', () => {
  it('has 25 words at most, whatever the channels are called: what matters less stays away', () => {
    const long = 'Performance Max for all of our German shops';
    const rows = ['2026-01-15', '2026-04-15'].flatMap((date) => [
      [date, long, '1000', '5000', '40'],
      [date, 'Social', '1000', '1500', '10'],
    ]);
    const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
      margin: 0.6,
      otherCosts: 100,
      targets: { roi: 1 },
    });
    const [[says] = []] = workbook.values('ROI Report');
    expect(String(says)).toMatch(/^Marketing earned 95 % on its media spend, below the 100 % target; as the sources/);
    expect(String(says).split(/\s+/).length).toBeLessThanOrEqual(25);
  });
});
