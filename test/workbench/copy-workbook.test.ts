import { describe, expect, it } from 'vitest';
import { downloadAndUpload, makeCopy, newScript } from '../../workbench/copy-workbook.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { globalsOf, script } from './script.ts';

/** A file with all that may or may not go along. */
function original(): Workbook {
  const { workbook, globals, spreadsheet, sheet } = script({ projectName: 'Mine' });
  sheet.getRange('A1:B2').setValues([
    ['Month', 'Spend'],
    ['Jan', 1],
  ]);
  sheet.getRange('C2').setFormula("=SUM('Data'!B2)");
  sheet.addDeveloperMetadata('key', 'value');
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B2')).setPosition(5, 1, 0, 0).build());
  sheet.protect().setWarningOnly(true);
  spreadsheet.insertSheet('Folded').hideSheet();
  globals.PropertiesService.getDocumentProperties().setProperty('kept', 'yes');
  return workbook;
}

const seen = (workbook: Workbook) => {
  const globals = globalsOf(workbook);
  const file = globals.SpreadsheetApp.getActive();
  return {
    file: file.getId(),
    properties: globals.PropertiesService.getDocumentProperties().getProperties(),
    metadata: file.createDeveloperMetadataFinder().withKey('key').find().length,
    sheets: file.getSheets().map((sheet) => sheet.getSheetId()),
    charts: file.getSheets().flatMap((sheet) => sheet.getCharts().map((chart) => chart.getChartId())),
    charted: file
      .getSheets()
      .flatMap((sheet) => sheet.getCharts().map((chart) => chart.getRanges()[0]?.getA1Notation())),
    names: file.getSheets().map((sheet) => [sheet.getName(), sheet.isSheetHidden()]),
    protections: file.getProtections(globals.SpreadsheetApp.ProtectionType.SHEET).length,
  };
};

const ways = [true, false].flatMap((metadata) => [true, false].map((sheetIds) => ({ metadata, sheetIds })));

describe.each(ways)('a copy of a file where metadata survive: $metadata, sheet ids: $sheetIds', (survives) => {
  const workbook = original();
  const [first, copy] = [seen(workbook), seen(makeCopy(workbook, survives))];

  it('is another file whose script remembers nothing', () => {
    expect(copy.file).not.toBe(first.file);
    expect(copy.properties).toEqual({});
    expect(first.properties).toEqual({ kept: 'yes' });
  });

  it('has what survives, and nothing else', () => {
    expect(copy.metadata).toBe(survives.metadata ? 1 : 0);
    expect(copy.sheets.some((id) => first.sheets.includes(id))).toBe(survives.sheetIds);
    expect(copy.charts.some((id) => first.charts.includes(id))).toBe(survives.sheetIds);
    expect(new Set([...copy.sheets, ...copy.charts]).size).toBe(3);
  });

  it('has the tabs, charts and protections of the first', () => {
    expect([copy.names, copy.charted, copy.protections]).toEqual([first.names, ['A1:B2'], 1]);
  });

  it('goes its own way', () => {
    const other = makeCopy(workbook, survives);
    globalsOf(other).SpreadsheetApp.getActive().getSheets()[0]?.getRange('B2').setValue(7);
    expect(other.values('Data')[1]).toEqual(['Jan', 7, 7]);
    expect(workbook.values('Data')[1]).toEqual(['Jan', 1, 1]);
  });
});

it('a file that was downloaded and uploaded has its cells, charts and hidden tabs alone', () => {
  const workbook = original();
  const [first, uploaded] = [seen(workbook), seen(downloadAndUpload(workbook))];
  expect(uploaded).toMatchObject({
    properties: {},
    metadata: 0,
    protections: 0,
    names: first.names,
    charted: ['A1:B2'],
  });
  expect([...uploaded.sheets, ...uploaded.charts].some((id) => [...first.sheets, ...first.charts].includes(id))).toBe(
    false,
  );
});

it('a new script on the same file finds all that is in the file, and no properties', () => {
  const workbook = original();
  expect(seen(newScript(workbook))).toEqual({ ...seen(workbook), properties: {} });
});
