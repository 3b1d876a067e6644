import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { files } from '../../tools/build.ts';
import { downloadAndUpload, makeCopy, newScript } from '../../workbench/copy-workbook.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { sheetOf, spreadsheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days } from './workbook.ts';

const project = await files();
const open = (place = {}): Workbook => {
  const workbook = freshWorkbook([campaignTab('Shop', days())], place);
  workbook.scriptRun('saveSettings', { currency: 'EUR', preparer: 'Ann' });
  workbook.scriptRun('buildReport');
  return workbook;
};
const publish = (workbook: Workbook) => workbook.scriptRun('publishPeriod') as string;
const verify = (workbook: Workbook) => workbook.scriptRun('verifyHistory') as string;
const history = (workbook: Workbook) => sheetOf(workbook, 'History');
const cells = (workbook: Workbook) => history(workbook).getDataRange().getValues();
const rowOf = (workbook: Workbook, kind: string) => cells(workbook).findIndex((row) => row[1] === kind) + 1;

/** Two periods published, the second with another margin. */
const twice = (place = {}): Workbook => {
  const workbook = open(place);
  publish(workbook);
  workbook.scriptRun('saveSettings', { margin: 0.5 });
  workbook.scriptRun('buildReport');
  publish(workbook);
  return workbook;
};

it('publishes what the page says of its period', () => {
  const workbook = open();
  expect(publish(workbook)).toBe('Published as entry 1 of History: 1 Apr 2026 – 30 Apr 2026, by Ann.');
  expect(workbook.ui.toasts.at(-1)?.message).toContain('entry 1 of History');
  const [, period, published] = cells(workbook);
  expect(period?.slice(0, 5)).toEqual(['1', 'Period', '2026-04-01', '2026-04-30', 'EUR']);
  expect(published?.slice(1, 4)).toEqual(['Published', expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/), 'Ann']);
  const [ids = [], all = []] = ['Figures', 'All'].map((kind) => cells(workbook)[rowOf(workbook, kind) - 1]);
  const { report } = workbook.scriptRun('buildReport') as {
    report: { totals: { cost: number }; metrics: { roi: number } };
  };
  expect(Number(all[ids.indexOf('cost')])).toBe(report.totals.cost);
  expect(Number(all[ids.indexOf('roi')])).toBeCloseTo(report.metrics.roi, 10);
});

it('seals with SHA-256', () => {
  const workbook = open();
  publish(workbook);
  const rows = cells(workbook)
    .slice(1)
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  const text = JSON.stringify(rows.slice(0, -1));
  expect(rows.at(-1)).toEqual(['1', 'Seal', createHash('sha256').update(text, 'utf8').digest('hex')]);
});

it.each<[string, (workbook: Workbook) => void, RegExp]>([
  [
    'what was not built',
    (workbook) => workbook.scriptRun('saveSettings', { margin: 0.4 }),
    /have changed since the report was built/,
  ],
  [
    'a file without a report',
    (workbook) => workbook.scriptRun('saveSettings', { sources: { Shop: { leaveOut: true } } }),
    /There is no report yet/,
  ],
])('does not publish %s', (_, change, why) => {
  const workbook = open();
  change(workbook);
  expect(publish(workbook)).toMatch(why);
  expect(spreadsheetOf(workbook).getSheetByName('History')).toBeNull();
});

it('who signs the report makes it no older', () => {
  const workbook = open();
  workbook.scriptRun('saveSettings', { preparer: '' });
  expect(publish(workbook)).toContain('by unknown: a name can be set under Sign-off in Settings');
});

it('a build leaves the history as it is, and so does the reading of sources', () => {
  const workbook = twice();
  const before = cells(workbook);
  workbook.scriptRun('buildReport');
  expect(cells(workbook)).toEqual(before);
  const state = workbook.scriptRun('readState') as { sources: { name: string }[]; otherTabs: unknown[] };
  expect(state.sources.map(({ name }) => name)).toEqual(['Shop']);
  expect(state.otherTabs).toEqual([]);
});

describe.each([
  ['en_US', 'Etc/UTC'],
  ['de_DE', 'Europe/Berlin'],
  ['tr_TR', 'America/Santiago'],
])('in %s', (locale, timeZone) => {
  it('is not misled by looks, and finds a figure that was overtyped', () => {
    const workbook = twice({ locale, timeZone });
    const sheet = history(workbook);
    const looks: readonly [string, () => unknown][] = [
      ['nothing', () => {}],
      ['number formats', () => sheet.getDataRange().setNumberFormat('0.00')],
      ['formats of days', () => sheet.getDataRange().setNumberFormat('yyyy-mm-dd')],
      ['looks', () => sheet.getDataRange().setFontWeight('bold').setBackground('#ffff00')],
      ['a note to the right', () => sheet.getRange(5, 42).setValue('Looks high')],
      ['a wider column', () => sheet.setColumnWidth(4, 300)],
    ];
    for (const [what, change] of looks) {
      change();
      expect(verify(workbook), what).toContain('All 2 entries stand as they were published.');
    }
    sheet.getRange(rowOf(workbook, 'All'), 4).setValue('1');
    expect(verify(workbook)).toMatch(/^Entry 1 was altered after it was published/);
  });
});

it.each<[string, (workbook: Workbook) => void, string]>([
  ['the last entry', (workbook) => deleteFrom(workbook, '2', 'Period'), 'Entry 2 was removed.'],
  ['all entries', (workbook) => deleteFrom(workbook, '1', 'Period'), 'Entry 1 was removed.'],
  [
    'a row of the first',
    (workbook) => void history(workbook).deleteRow(rowOf(workbook, 'Channel')),
    'Entry 1 was altered',
  ],
  ['the whole tab', (workbook) => spreadsheetOf(workbook).deleteSheet(history(workbook)), 'Entry 1 was removed.'],
])('misses %s', (_, remove, words) => {
  const workbook = twice();
  remove(workbook);
  expect(verify(workbook)).toContain(words);
});

function deleteFrom(workbook: Workbook, entry: string, kind: string): void {
  const from = cells(workbook).findIndex((row) => row[0] === entry && row[1] === kind) + 1;
  history(workbook).deleteRows(from, history(workbook).getLastRow() - from + 1);
}

it('goes on after what was tampered with, and says so', () => {
  const workbook = twice();
  deleteFrom(workbook, '2', 'Period');
  expect(publish(workbook)).toBe(
    'Published as entry 3 of History: 1 Apr 2026 – 30 Apr 2026, by Ann. What was published before is not whole: Entry 2 was removed. The 1 entry before it stands as published.',
  );
});

it.each<[string, (workbook: Workbook) => Workbook]>([
  ['a copy with its marks and ids', (first) => makeCopy(first, { metadata: true, sheetIds: true })],
  ['a copy with other ids', (first) => makeCopy(first, { metadata: true, sheetIds: false })],
  ['a copy without marks', (first) => makeCopy(first, { metadata: false, sheetIds: false })],
  ['a file that was downloaded and uploaded', downloadAndUpload],
  ['a file with a new script', newScript],
])('the history goes along into %s, with what is remembered of it', (_, copyOf) => {
  const copy = copyOf(twice());
  runProject(project, copy);
  expect(verify(copy)).toContain('All 2 entries stand as they were published. Not found is only');
  copy.scriptRun('buildReport');
  expect(publish(copy)).toContain('Published as entry 3 of History');
  expect(copy.document.sheets.filter(({ name }) => name.startsWith('History')).length).toBe(1);
  expect(verify(copy)).toContain('All 3 entries stand');
  deleteFrom(copy, '3', 'Period');
  expect(verify(copy)).toContain('Entry 3 was removed.');
});
