import { describe, expect, it } from 'vitest';
import { cameAlongInWords } from '../../src/commands/came-along.ts';
import type { Summary } from '../../src/report/summary.ts';
import { files } from '../../tools/build.ts';
import { downloadAndUpload, makeCopy, newScript } from '../../workbench/copy-workbook.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { header, stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { sheetOf, spreadsheetOf } from './spreadsheet.ts';

const project = await files();

/** Every way in which a file may come without what its document kept. */
const ways: readonly (readonly [string, (workbook: Workbook) => Workbook])[] = [
  ['a copy with all of its marks and ids', (first) => makeCopy(first, { metadata: true, sheetIds: true })],
  ['a copy with its marks, and other ids', (first) => makeCopy(first, { metadata: true, sheetIds: false })],
  [
    'a copy without marks, with the ids of its tabs',
    (first) => makeCopy(first, { metadata: false, sheetIds: true, chartIds: false }),
  ],
  ['a copy without marks, with other ids', (first) => makeCopy(first, { metadata: false, sheetIds: false })],
  ['a file that was downloaded and uploaded', downloadAndUpload],
  ['a file with a new script', (first) => newScript(makeCopy(first, { metadata: true, sheetIds: true }))],
];

/** What a new script is in the file that it came with. */
function opened(workbook: Workbook): Workbook {
  runProject(project, workbook);
  return workbook;
}

const months = ['01', '02', '03', '04'];
const rows = months.flatMap((month) => [
  [`2026-${month}-03`, 'Brand', '10.50', '30', '12'],
  [`2026-${month}-17`, 'Search', '20.25', '70', '9'],
]);

/** A file in which everything was used: settings, corrections, a fix of a cell, an import, a renamed tab, a chart. */
function original(): Workbook {
  const workbook = freshWorkbook([
    { name: 'Shop', text: true, cells: [header, ...rows] },
    { name: 'Old', text: true, cells: [header, ['2026-02-09', 'Old', '500', '9', '1']] },
  ]);
  const { id } = workbook.scriptRun('importStart', 'meta.csv', header.length) as { id: number };
  workbook.scriptRun('importBlock', id, 1, [header, ['2026-03-05', 'Meta', '40', '90', '7']]);
  workbook.scriptRun('importFinish', 'meta.csv', id);
  workbook.scriptRun('saveSettings', {
    margin: 0.5,
    targets: { roi: 1 },
    channelNames: { Brand: '=Brand "and" more ü🎈' },
  });
  const change = (path: readonly string[], after: unknown) =>
    workbook.scriptRun('applyChanges', [{ is: 'setting', path, after }]);
  change(['sources', 'Old', 'leaveOut'], true);
  sheetOf(workbook, 'Old').setName('Archive');
  change(['sources', 'Shop', 'currency'], 'EUR');
  build(workbook);
  sheetOf(workbook, 'KPI').setName('Board figures');
  builtFirst = build(workbook);
  return workbook;
}

let made: Workbook | undefined;
let builtFirst: Summary;
/** Copies leave it as it is. */
const first = (): Workbook => {
  made ??= original();
  return made;
};

const build = (workbook: Workbook): Summary => workbook.scriptRun('buildReport') as Summary;
const names = (workbook: Workbook) => workbook.document.sheets.map(({ name }) => name);
const figuresOf = ({ totals, metrics, report }: Summary) => ({ totals, metrics, report });
const charts = (workbook: Workbook, name: string) =>
  sheetOf(workbook, name)
    .getCharts()
    .map((chart) => [chart.getOptions()?.get('title'), chart.getContainerInfo().getAnchorRow()])
    .sort();
const page = (workbook: Workbook) => workbook.values('ROI Report').map((row) => row.slice(0, 14));
/** All but moments, and what is the person’s own. */
const shownOf = (workbook: Workbook) => {
  const { settings, sources, problems, stepsToUndo, built, tabs, otherTabs } = stateOf(workbook);
  return { settings, sources, problems: problems.map(({ message }) => message), stepsToUndo, built, tabs, otherTabs };
};

describe.each(ways)('%s', (_, copyOf) => {
  const copied = () => opened(copyOf(first()));

  it('shows what the first shows, settings and corrections included, before anything is built', () => {
    const shown = shownOf(first());
    const copy = copied();
    expect(shownOf(copy)).toEqual(shown);
    expect(stateOf(copy).cameAlong).toBe('whole');
    expect(shown.stepsToUndo).toBe(2);
    expect(shown.settings.sources).toEqual({ Archive: { leaveOut: true }, Shop: { currency: 'EUR' } });
  });

  it('is built to the same figures on the same tabs, with no chart more, and is a file like any other from then on', () => {
    const copy = copied();
    const drawn = pages.map((name) => charts(first(), name));
    const duplicate = sheetOf(copy, 'Board figures').copyTo(spreadsheetOf(copy)).setName('April, for the board');
    const formulas = () => duplicate.getDataRange().getFormulas();
    const kept = formulas();
    expect(figuresOf(build(copy))).toEqual(figuresOf(builtFirst));
    expect(copy.ui.toasts.at(-1)?.message).toContain(cameAlongInWords.whole);
    expect(page(copy)).toEqual(page(first()));
    expect(names(copy)).toEqual([...names(first()), 'April, for the board']);
    expect(pages.map((name) => charts(copy, name))).toEqual(drawn);
    expect(copy.errors()).toEqual([]);
    expect(stateOf(copy).cameAlong).toBeNull();

    // The next import comes in the place of the first, and a month more moves charts.
    const { id } = copy.scriptRun('importStart', 'meta.csv', header.length) as { id: number };
    copy.scriptRun('importBlock', id, 1, [
      header,
      ['2026-05-05', 'Meta', '44', '90', '7'],
      ['2026-03-05', 'Meta', '40', '90', '7'],
    ]);
    expect(copy.scriptRun('importFinish', 'meta.csv', id)).toMatchObject({ tab: 'meta' });
    build(copy);
    expect(names(copy)).toEqual([...names(first()), 'April, for the board']);
    expect(pages.map((name) => charts(copy, name).length)).toEqual(drawn.map(({ length }) => length));
    expect(formulas()).toEqual(kept);
  });

  it('takes back what was done in the first', () => {
    const copy = copied();
    expect(copy.scriptRun('undoLast')).toMatchObject({ made: 1, message: '1 fix taken back.' });
    expect(stateOf(copy).settings.sources).toEqual({ Archive: { leaveOut: true } });
    copy.scriptRun('undoLast');
    expect(stateOf(copy).settings).toMatchObject({ margin: 0.5, sources: {} });
    expect(stateOf(copy).stepsToUndo).toBe(0);
  });

  it('keeps a setting beside those that came along, and can be copied again', () => {
    const copy = copied();
    copy.scriptRun('saveSettings', { grain: 'week' });
    const second = opened(copyOf(copy));
    expect(stateOf(second).settings).toEqual({ ...stateOf(first()).settings, grain: 'week' });
    second.scriptRun('saveSettings', { grain: 'month' });
    expect(figuresOf(build(second))).toEqual(figuresOf(builtFirst));
    expect(names(second)).toEqual(names(first()));
    expect(pages.map((name) => charts(second, name))).toEqual(pages.map((name) => charts(first(), name)));
  });
});

const pages = ['Board figures', 'ROI Report'];

describe('the tab that is kept for copies', () => {
  const kept = () => sheetOf(first(), 'Tieout settings');

  it('is hidden, warned about, says in words what it is, and is read by nobody as a source', () => {
    expect(kept().isSheetHidden()).toBe(true);
    expect(kept().protect().isWarningOnly()).toBe(true);
    expect(kept().getRange('A1').getValue()).toMatch(
      /^Tieout keeps your settings, your corrections .* when this file is copied\./,
    );
    const { sources, otherTabs } = stateOf(first());
    expect([...sources, ...otherTabs].map(({ name }) => name)).not.toContain('Tieout settings');
  });

  it('holds no formula, and no cell of more than 50,000 characters', () => {
    const all = kept().getDataRange();
    expect(
      all
        .getFormulas()
        .flat()
        .every((formula) => formula === ''),
    ).toBe(true);
    expect(
      Math.max(
        ...all
          .getValues()
          .flat()
          .map((value) => String(value).length),
      ),
    ).toBeLessThan(50_000);
  });

  it('is no source where it was duplicated, either', () => {
    const copy = opened(downloadAndUpload(first()));
    sheetOf(copy, 'Tieout settings').copyTo(spreadsheetOf(copy)).setName('What is this');
    expect(stateOf(copy).sources.map(({ name }) => name)).toEqual(stateOf(first()).sources.map(({ name }) => name));
    build(copy);
    expect(names(copy)).toContain('What is this');
  });

  it('is said to be damaged where its end was cut off, and nothing is taken over', () => {
    const copy = opened(downloadAndUpload(first()));
    const tab = sheetOf(copy, 'Tieout settings');
    tab.deleteRows(tab.getLastRow(), 1);
    expect(stateOf(copy)).toMatchObject({ cameAlong: 'damaged', stepsToUndo: 0 });
    expect(stateOf(copy).settings.margin).toBe(1);
    build(copy);
    expect(copy.ui.toasts.at(-1)?.message).toContain(cameAlongInWords.damaged);
    expect(stateOf(copy).cameAlong).toBeNull();
  });

  it('stands beside a tab of the user’s that has its name', () => {
    const workbook = freshWorkbook([{ name: 'Tieout settings', text: true, cells: [header, ...rows] }]);
    workbook.scriptRun('saveSettings', { margin: 0.25 });
    expect(names(workbook)).toEqual(['Tieout settings', 'Tieout settings (Tieout)']);
    expect(stateOf(workbook).sources.map(({ name }) => name)).toEqual(['Tieout settings']);
    const copy = opened(downloadAndUpload(workbook));
    expect(stateOf(copy).settings.margin).toBe(0.25);
    build(copy);
    expect(names(copy)).toEqual(['Tieout settings', 'Tieout settings (Tieout)', 'Campaign Data', 'KPI', 'ROI Report']);
    expect(copy.values('Tieout settings')).toEqual(workbook.values('Tieout settings'));
  });

  it('is made anew where it was deleted, and grows where rows were cut off it', () => {
    const copy = opened(downloadAndUpload(first()));
    build(copy);
    const tab = sheetOf(copy, 'Tieout settings');
    tab.deleteRows(5, tab.getMaxRows() - 5);
    copy.scriptRun('saveSettings', { margin: 0.75 });
    expect(stateOf(opened(downloadAndUpload(copy))).settings.margin).toBe(0.75);
    spreadsheetOf(copy).deleteSheet(tab);
    copy.scriptRun('saveSettings', { margin: 0.875 });
    expect(stateOf(opened(downloadAndUpload(copy))).settings.margin).toBe(0.875);
  });
});

describe('where ids and marks are gone', () => {
  it('a tab of the user’s that bears the name of one of ours is left alone', () => {
    const copy = opened(downloadAndUpload(first()));
    const file = spreadsheetOf(copy);
    file.deleteSheet(sheetOf(copy, 'Board figures'));
    file
      .insertSheet('Board figures')
      .getRange('A1:B2')
      .setValues([
        ['Board', 'Figures'],
        ['ours', 'theirs'],
      ]);
    const kept = copy.values('Board figures');
    build(copy);
    expect(copy.values('Board figures')).toEqual(kept);
    expect(names(copy)).toContain('KPI');
  });
});

it.each(ways)('%s, in which nothing was ever kept, is a file like any other', (_, copyOf) => {
  const copy = opened(copyOf(freshWorkbook([{ name: 'Shop', text: true, cells: [header, ...rows.slice(0, 1)] }])));
  expect(stateOf(copy)).toMatchObject({ cameAlong: null, stepsToUndo: 0, built: null });
});
