import { describe, expect, test } from 'vitest';
import { shownNames, tabNames } from '../../../workbench/report/tab-names.ts';

describe('tab names', () => {
  test.each([
    [
      ['in/google-ads.csv', 'Meta.TSV'],
      ['google-ads', 'Meta'],
    ],
    [
      ['a/ads.csv', 'b/Ads.csv', 'c/ads.tsv'],
      ['ads', 'Ads (2)', 'ads (3)'],
    ],
    [
      ['a.csv', 'a (2).csv', 'b/a.csv'],
      ['a', 'a (2)', 'a (3)'],
    ],
    [['report.2026.06.csv'], ['report.2026.06']],
    [['.csv'], ['Export']],
    [
      ['__proto__.csv', 'x/__proto__.csv'],
      ['__proto__', '__proto__ (2)'],
    ],
  ])('%j become %j', (paths, names) => {
    expect(tabNames(paths)).toEqual(names);
  });

  test('are cut at a hundred characters, the number of a namesake included', () => {
    const [first, second] = tabNames([`${'x'.repeat(120)}.csv`, `${'x'.repeat(130)}.csv`]);
    expect(first).toBe('x'.repeat(100));
    expect(second).toBe(`${'x'.repeat(96)} (2)`);
  });
});

test('files are shown by their base name, and by their path where that would be ambiguous', () => {
  expect(shownNames(['in/a.csv', 'x/b.csv', 'y/b.csv'])).toEqual(['a.csv', 'x/b.csv', 'y/b.csv']);
});
