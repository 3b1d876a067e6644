import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/report/summary.ts';
import { mergeFiles } from '../../../workbench/report/merge-files.ts';
import { type SourceFile, unfitFile } from '../../../workbench/report/source-file.ts';

const file: SourceFile = {
  file: 'x/ads.csv',
  title: null,
  tab: 'ads',
  cells: [],
  encoding: 'utf-16le',
  delimiter: '\t',
  unfit: null,
};

const built: Summary = {
  currency: 'AUD',
  totals: null,
  metrics: {},
  byChannel: {},
  byMonth: {},
  report: { period: null, totals: null, metrics: {}, restsOn: {}, otherCosts: { amount: 0, includes: [] } },
  withoutRate: [],
  plan: [],
  sources: [
    {
      tab: 'ads',
      platform: 'meta',
      refused: null,
      headerRow: 1,
      currency: 'AUD',
      columns: { cost: 'Cost' },
      rows: { read: 2, used: 2, totals: 0, heldBack: 0 },
      period: null,
      totals: null,
      totalsByCurrency: {},
    },
  ],
  problems: [
    { code: 'a', severity: 'info', source: 'ads', row: 2, column: null, message: 'm' },
    { code: 'b', severity: 'info', source: '', row: null, column: null, message: 'of no tab' },
  ],
};

describe('the summary told by files', () => {
  test('a source has its file, encoding and delimiter, and a problem its file', () => {
    const { sources, problems } = mergeFiles(built, [file]);
    expect(sources[0]).toMatchObject({ file: 'x/ads.csv', encoding: 'utf-16le', delimiter: '\t', platform: 'meta' });
    expect(sources[0]).toHaveProperty('tab', null);
    expect(problems.map((problem) => problem.file)).toEqual(['x/ads.csv', null]);
  });

  test('a file that is no text stands among the sources, in its place, and among the problems', () => {
    const { sources, problems } = mergeFiles(built, [unfitFile('p.csv', 'p', 'binary'), file]);
    expect(sources.map((source) => [source.file, source.refused !== null])).toEqual([
      ['p.csv', true],
      ['x/ads.csv', false],
    ]);
    expect(problems[0]).toMatchObject({ code: 'not-text', severity: 'error', file: 'p.csv', row: null });
  });

  test('a tab that the build passed over, as it does an empty one, is a file without rows', () => {
    const { sources, problems } = mergeFiles(built, [file, { ...file, file: 'blank.csv', tab: 'blank' }]);
    expect(sources[1]).toMatchObject({ file: 'blank.csv', refused: expect.stringContaining('no rows') });
    expect(problems[0]).toMatchObject({ code: 'no-rows', file: 'blank.csv' });
  });

  test('a tab of a workbook has its own name beside the file, and is said to be hidden where it is', () => {
    const tab: SourceFile = { ...file, file: 'book.xlsx', title: 'Jan', isHidden: true };
    const { sources, problems } = mergeFiles(built, [tab]);
    expect(sources[0]).toMatchObject({ file: 'book.xlsx', tab: 'Jan', platform: 'meta' });
    expect(problems.map(({ code, severity, tab: of }) => [code, severity, of])).toEqual([
      ['hidden-tab', 'info', 'Jan'],
      ['a', 'info', 'Jan'],
      ['b', 'info', null],
    ]);
  });

  test('nothing built leaves the refusals and no figures', () => {
    const summary = mergeFiles(null, [unfitFile('p.csv', 'p', 'empty')]);
    expect(summary).toMatchObject({ currency: null, totals: null, metrics: {}, byChannel: {} });
    expect(summary.sources[0]!.rows).toEqual({ read: 0, used: 0, totals: 0, heldBack: 0 });
  });
});
