import { describe, expect, it } from 'vitest';
import type { SourceOptions } from '../../src/intake/reading.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { importFile } from './import-file.ts';
import { campaignTab, days, header, stateOf } from './workbook.ts';

type Texts = readonly (readonly string[])[];

const shownOn = (workbook: Workbook, name: string): string[][] =>
  sheetOf(workbook, name).getDataRange().getDisplayValues();
const used = (workbook: Workbook) => stateOf(workbook).sources.map(({ rows }) => rows.used);

const titles = ['Campaign ID', 'Date', 'Campaign', 'Cost (EUR)', 'Revenue', 'Impressions'];
const english: Texts = [
  titles,
  ['007', '6/24/2026', 'Brand', '1,234.50', '2,469.00', '12,345'],
  ['008', '7/1/2026', '=Search', '1,200.25', '0.00', '987'],
  ['009', '7/2/2026', 'Brand', '--', '5.25', '1,001'],
];
const german: Texts = [
  titles,
  ['007', '24.06.2026', 'Brand', '1.234,50', '2.469,00', '12.345'],
  ['008', '01.07.2026', '=Search', '1.200,25', '0,00', '987'],
  ['009', '02.07.2026', 'Brand', '--', '5,25', '1.001'],
];
const stands = [
  titles,
  ['007', 46197, 'Brand', 1234.5, 2469, 12345],
  ['008', 46204, '=Search', 1200.25, 0, 987],
  ['009', 46205, 'Brand', '--', 5.25, 1001],
];

describe('an import of which amounts and days are decided', () => {
  it.each([
    ['an English file in an American spreadsheet', english, 'en_US', 'America/New_York', english],
    ['a German file in a German spreadsheet', german, 'de_DE', 'Europe/Berlin', german],
    ['a German file in an American spreadsheet', german, 'en_US', 'America/Sao_Paulo', null],
    ['an English file in a German spreadsheet', english, 'de_DE', 'Pacific/Auckland', null],
  ])('%s: they are numbers and dates, all else is text', (_, file, locale, timeZone, shown) => {
    const workbook = freshWorkbook([], { locale, timeZone });
    importFile(workbook, 'ads.csv', file);
    expect(workbook.values('ads')).toEqual(stands);
    expect(shownOn(workbook, 'ads').map(([, day]) => day)).toEqual(file.map(([, day]) => day));
    if (shown) expect(shownOn(workbook, 'ads')).toEqual(shown);
    expect(used(workbook)).toEqual([3]);
  });

  it.each(['en_US', 'de_DE'])('can be computed with in %s', (locale) => {
    const workbook = freshWorkbook([], { locale });
    importFile(workbook, 'ads.csv', german);
    const cell = sheetOf(workbook, 'ads').getRange('H1');
    cell.setFormula('=ROI(E2:E3;D2:D3)');
    expect(sheetOf(workbook, 'ads').getRange('H1:H2').getValues().flat()).toEqual([1, -1]);
    cell.setFormula('=SUM(D2:D4)');
    expect(cell.getValue()).toBe(2434.75);
    workbook.scriptRun('selectCell', 'ads', 2, 9);
    workbook.scriptRun('insertFunction', 'ROI');
    expect(sheetOf(workbook, 'ads').getRange('I2').getValue()).toBeCloseTo(1, 12);
  });

  it('leaves as text what stands above, below and between', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'ads.csv', [
      ['Report of 2026-06-30', '', '', '100'],
      ...german,
      ['010', '03.07.2026', 'Search', '1,00', '(7,00)', '<5'],
      [''],
      ['@2026 Ads Corporation'],
    ]);
    expect(workbook.values('ads')).toEqual([
      ['Report of 2026-06-30', null, null, '100', null, null],
      ...stands,
      ['010', 46206, 'Search', 1, -7, '<5'],
      [null, null, null, null, null, null],
      ['@2026 Ads Corporation', null, null, null, null, null],
    ]);
    expect(used(workbook)).toEqual([4]);
  });

  it('keeps as text what may be two things', () => {
    const workbook = freshWorkbook([]);
    const file = [
      ['Date', 'Campaign', 'Cost (EUR)', 'Revenue'],
      ['01/02/2026', 'Brand', '1,234', '€5'],
      ['01/02/2026', 'Search', '2,345', '€6'],
    ];
    importFile(workbook, 'ads.csv', file);
    expect(workbook.values('ads')).toEqual(file);
  });

  it.each<[string, SourceOptions]>([
    ['the decimal sign', { decimal: 'comma' }],
    ['the order of day and month', { dateOrder: 'dmy' }],
    ['columns', { columns: { revenue: 'Impressions', impressions: null } }],
    ['nothing', {}],
  ])('is read as its texts were where the user corrects %s', (_, options) => {
    const [first, ...rows] = english as [readonly string[], ...string[][]];
    const asTexts = freshWorkbook([campaignTab('ads', rows, [...first])]);
    const imported = freshWorkbook([]);
    importFile(imported, 'ads.csv', english);
    const [is, was] = [imported, asTexts].map((workbook) => {
      for (const [name, after] of Object.entries(options))
        workbook.scriptRun('applyChanges', [{ is: 'setting', path: ['sources', 'ads', name], after }]);
      const { sources, problems } = stateOf(workbook);
      return { sources: sources.map(({ rows, columns, period }) => ({ rows, columns, period })), problems };
    });
    expect(is).toEqual(was);
  });

  it('follows what the user decided when the next export comes', () => {
    const workbook = freshWorkbook([]);
    const file = (days: number) => [
      ['Date', 'Campaign', 'Cost (EUR)'],
      ...Array.from({ length: days }, (_, i) => [`2026-04-${10 + i}`, 'Brand', '1,234']),
    ];
    importFile(workbook, 'ads.csv', file(3));
    expect(workbook.values('ads')[1]).toEqual([46122, 'Brand', '1,234']);
    workbook.scriptRun('applyChanges', [{ is: 'setting', path: ['sources', 'ads', 'decimal'], after: 'comma' }]);
    importFile(workbook, 'ads.csv', file(4));
    expect(workbook.values('ads')[1]).toEqual([46122, 'Brand', 1.234]);
  });

  it('of the very same rows changes nothing, and nothing counts as changed by hand', () => {
    const workbook = freshWorkbook([], { locale: 'de_DE' });
    importFile(workbook, 'ads.csv', german);
    const { message, warnings } = importFile(workbook, 'ads.csv', german);
    expect([message, warnings]).toEqual(['ads has the same rows already: nothing was changed.', []]);
  });

  it.each([
    ['a number', 'D2', 7.77, '7.77'],
    ['a day', 'B2', new Date(Date.UTC(2026, 5, 25, 12)), '6/25/2026'],
    ['a text', 'D2', "'seven", 'seven'],
  ])('is changed by hand where somebody typed %s over it', (_, cell, value, kept) => {
    const workbook = freshWorkbook([], { timeZone: 'UTC' });
    importFile(workbook, 'ads.csv', english);
    const range = sheetOf(workbook, 'ads').getRange(cell);
    range.setValue(value instanceof Date ? Math.floor(value.getTime() / 86_400_000) + 25_569 : value);
    const next = [...english, ['010', '7/3/2026', 'Brand', '1.00', '2.00', '3']];
    expect(importFile(workbook, 'ads.csv', next).warnings).toEqual([
      'ads had been changed by hand: as it was, it is kept on ads (changed by hand), which is left out.',
    ]);
    expect(sheetOf(workbook, 'ads (changed by hand)').getRange(cell).getValue()).toBe(kept);
    expect(workbook.values('ads').slice(0, 4)).toEqual(stands);
    expect(workbook.values('ads')[4]).toEqual(['010', 46206, 'Brand', 1, 2, 3]);
  });

  it('takes the place of one that an earlier version wrote as text alone', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'ads.csv', english);
    const sheet = sheetOf(workbook, 'ads');
    sheet
      .getDataRange()
      .setNumberFormat('@')
      .setValues(english.map((row) => row.map((text) => `'${text}`)));
    for (const metadata of sheet.createDeveloperMetadataFinder().withKey('tieout-import').find()) {
      const { written, ...before } = JSON.parse(metadata.getValue() ?? '') as Record<string, unknown>;
      expect(written).toBeDefined();
      metadata.setValue(JSON.stringify(before));
    }
    expect(workbook.values('ads')).toEqual(english);
    expect(importFile(workbook, 'ads.csv', english).message).toBe(
      'ads has the same rows already: nothing was changed.',
    );
    const next = [...english, ['010', '7/3/2026', 'Brand', '1.00', '2.00', '3']];
    const { message, warnings } = importFile(workbook, 'ads.csv', next);
    expect([message, warnings]).toEqual(['ads was replaced: 1 line new or changed, 0 lines no longer there.', []]);
    expect(workbook.values('ads')[1]).toEqual(stands[1]);
  });

  it.each([false, true])(
    'is replaced by one in another form, and its rows that are gone leave nothing (filtered: %s)',
    (isFiltered) => {
      const workbook = freshWorkbook([]);
      importFile(workbook, 'ads.csv', german);
      if (isFiltered) sheetOf(workbook, 'ads').getDataRange().createFilter();
      importFile(workbook, 'ads.csv', english.slice(0, 3));
      expect(workbook.values('ads').slice(0, 3)).toEqual(stands.slice(0, 3));
      expect(workbook.values('ads').slice(3).flat().filter(Boolean)).toEqual([]);
      expect(shownOn(workbook, 'ads').slice(0, 3)).toEqual(english.slice(0, 3));
      expect(used(workbook)).toEqual([2]);
    },
  );

  it.each([
    ['an amount', 'C2', 7.77],
    ['a day', 'A2', 46_200],
  ])('is seen to have changed since the build where %s did', (_, cell, value) => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    workbook.scriptRun('buildReport');
    const since = () => workbook.values('KPI').find((row) => row[0] === 'meta' && String(row[8]).match(/^[✔▲]/))?.[8];
    expect(since()).toBe('✔ same');
    sheetOf(workbook, 'meta').getRange(cell).setValue(value);
    expect(since()).not.toBe('✔ same');
  });

  it('has a number again where a cell that was emptied is put back', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'meta', row: 2, column: 3, before: days()[0]?.[2], after: '' },
    ]);
    expect(workbook.values('meta')[1]?.[2]).toBeNull();
    workbook.scriptRun('undoLast');
    expect(workbook.values('meta')[1]?.[2]).toBe(Number(days()[0]?.[2]));
  });
});
