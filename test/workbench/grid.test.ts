import { expect, test } from 'vitest';
import { script } from './script.ts';

test('the grid gets charts, formats, merges, widths and conditional formats', () => {
  const { workbook, sheet, globals } = script({ tabs: [{ name: 'KPI', cells: [] }] });
  sheet.getRange('A1:C3').setValues([
    ['Month', 'Spend', 'Revenue'],
    ['Jan', 100, 300],
    ['Feb', 200, 500],
  ]);
  sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#0072b2').setBorder(null, null, true, null, null, null);
  sheet.getRange('A5:B5').merge();
  sheet.setColumnWidth(1, 180);
  sheet.setConditionalFormatRules([
    globals.SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThan(150)
      .setBackground('#ffeeee')
      .setRanges([sheet.getRange('B2:B3')])
      .build(),
  ]);
  sheet.insertChart(
    sheet
      .newChart()
      .asComboChart()
      .setTitle('Spend and revenue')
      .setOption('series', { 1: { type: 'line' } })
      .addRange(sheet.getRange('A1:C3'))
      .setNumHeaders(1)
      .setPosition(2, 5, 0, 0)
      .build(),
  );
  const { getters } = workbook.model();
  const sheetId = String(sheet.getSheetId());
  expect(getters.getCellStyle({ sheetId, col: 0, row: 0 })).toMatchObject({ bold: true, fillColor: '#0072b2' });
  expect(getters.getCellBorder({ sheetId, col: 1, row: 0 })?.bottom).toEqual({ style: 'thin', color: '#000000' });
  expect(getters.getMerges(sheetId)).toMatchObject([{ top: 4, bottom: 4, left: 0, right: 1 }]);
  expect(getters.getColSize(sheetId, 0)).toBe(180);
  expect(getters.getCellComputedStyle({ sheetId, col: 1, row: 2 }).fillColor).toBe('#ffeeee');
  const [chartId] = getters.getChartIds(sheetId);
  const chart = getters.getChartDefinition(chartId!);
  expect(chart).toMatchObject({ type: 'combo', title: { text: 'Spend and revenue' } });
  const runtime = getters.getChartRuntime(chartId!) as unknown as {
    chartJsConfig: { data: { labels: string[]; datasets: { label: string; type: string; data: number[] }[] } };
  };
  expect(runtime.chartJsConfig.data.labels).toEqual(['Jan', 'Feb']);
  expect(runtime.chartJsConfig.data.datasets.map(({ label, type, data }) => [label, type, data])).toEqual([
    ['Spend', 'bar', [100, 200]],
    ['Revenue', 'line', [300, 500]],
  ]);
});

test('what the engine computes does not depend on leaving out the columns that no formula reads', () => {
  const cells = Array.from({ length: 20 }, (_, row) => Array.from({ length: 8 }, (_, column) => row * column));
  const formulas = [
    "=SUM('Raw data'!C:C)",
    "=SUMIFS('Raw data'!$D$2:$F$9;'Raw data'!$D$2:$F$9;\">20\")",
    '=SUM(wide)',
    "=INDEX('Raw data'!2:2;1;8)",
  ];
  const { workbook, spreadsheet, sheet } = script({ tabs: [{ name: 'Raw data', cells }] });
  spreadsheet.setNamedRange('wide', sheet.getRange('F1:G20'));
  spreadsheet
    .insertSheet('KPI')
    .getRange(1, 1, formulas.length, 1)
    .setFormulas(formulas.map((formula) => [formula]));
  const values = workbook.values('KPI');
  const all = workbook.model();
  const sheetId = String(spreadsheet.getSheetByName('KPI')?.getSheetId());
  expect(values.map(([value], row) => [value, all.getters.getEvaluatedCell({ sheetId, col: 0, row }).value])).toEqual([
    [380, 380],
    [259, 259],
    [2090, 2090],
    [7, 7],
  ]);
});
