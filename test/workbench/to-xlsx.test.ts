import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readXlsxValues } from '../../workbench/read-xlsx-values.ts';
import { recalculated } from '../../workbench/recalculated.ts';
import { runBundle } from '../../workbench/run-bundle.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { differences } from './differences.ts';
import { script } from './script.ts';
import { testWithLibreOffice } from './with-libre-office.ts';

const hostile = [
  "'=1+1",
  '<&>"\u0007',
  "O'Brien, “quoted”",
  'line\nbreak',
  '  spaces  ',
  '#N/A',
  '__proto__',
  '日本語',
  '_x0041_',
];

/** A small report with one of everything that a report may hold. */
function report() {
  const opened = script({
    tabs: [
      {
        name: 'Raw & data',
        cells: [
          ['Day', 'Cost', ...hostile.map(() => 'Name')],
          ['2026-01-02', '1,234.50', ...hostile],
        ],
      },
    ],
  });
  const { spreadsheet, globals } = opened;
  const page = spreadsheet.insertSheet('ROI Report', 0);
  const kpi = spreadsheet.insertSheet("Tom's KPI", 1);
  page.getRange('A1').setFormula(`=HYPERLINK("#gid=${kpi.getSheetId()}&range=A2";"see KPI")`);
  page.getRange('A2:B2').merge().setValue('Long words').setWrap(true);
  page.getRange('A3').setValue(true).setNote('A <note>');
  page.setHiddenGridlines(true).setColumnWidth(1, 300).setRowHeight(2, 60).setTabColor('#0072B2');
  page.hideColumns(5, 2);
  kpi
    .getRange('A1:D1')
    .setValues([['Month', 'Spend', 'Revenue', 'ROI']])
    .setFontWeight('bold')
    .setBackground('#0072b2');
  kpi
    .getRange('A2:D4')
    .setValues([2, 3, 4].map((row) => [`'2026-0${row}`, row * 100, row * row * 80, `=(C${row}-B${row})/B${row}`]));
  kpi.getRange('B2:C4').setNumberFormat('[$$-en-AU]#,##0');
  kpi.getRange('D2:D4').setNumberFormat('0.0%');
  kpi.getRange('A6').setFormula('=SUM(B2:B)');
  kpi.getRange('A7').setFormula("=SUMIFS('Raw & data'!$B:$B;'Raw & data'!$A:$A;\">=\"&DATE(2026;1;1))");
  kpi.getRange('A8').setFormula('=1/0');
  kpi.getRange('A9').setFormula('=DATE(2026;1;1)').setNumberFormat('mmm yyyy').setFontFamily('Roboto').setFontSize(14);
  kpi.setFrozenRows(1);
  kpi.setFrozenColumns(2);
  kpi.setConditionalFormatRules([
    globals.SpreadsheetApp.newConditionalFormatRule()
      .whenTextContains('off plan')
      .setFontColor('#D55E00')
      .setBold(true)
      .setRanges([kpi.getRange('A2:B4'), kpi.getRange('D2:D4')])
      .build(),
    globals.SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThan(1)
      .setBackground('#eeffee')
      .setRanges([kpi.getRange('A2:D4')])
      .build(),
    globals.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$D2<0')
      .setBackground('#ffeeee')
      .setRanges([kpi.getRange('D2:D4')])
      .build(),
  ]);
  const chart = (type: 'asComboChart' | 'asBarChart') =>
    kpi.newChart()[type]() as unknown as GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
  kpi.insertChart(
    chart('asComboChart')
      .setTitle('Spend & revenue')
      .setColors(['#999999', '#0072b2'])
      .addRange(kpi.getRange('A1:C4'))
      .setNumHeaders(1)
      .setOption('series', { 1: { type: 'line', targetAxisIndex: 1 } })
      .setOption('vAxes', { 0: { title: 'AUD' }, 1: { title: 'Revenue, AUD' } })
      .setPosition(2, 6, 10, 20)
      .build(),
  );
  kpi.insertChart(
    chart('asBarChart')
      .addRange(kpi.getRange('A1:A4'))
      .addRange(kpi.getRange('D1:D4'))
      .setNumHeaders(1)
      .setPosition(20, 1, 0, 0)
      .build(),
  );
  const list = globals.SpreadsheetApp.newDataValidation()
    .requireValueInList(['on plan', 'off plan'])
    .setAllowInvalid(false)
    .build();
  kpi.getRange('E2:E4').setDataValidation(list);
  return opened;
}

async function partsOf(opened: ReturnType<typeof report>) {
  const zip = await JSZip.loadAsync(await toXlsx(opened.workbook));
  return async (path: string) => (await zip.file(path)?.async('string')) ?? '';
}

describe('the xlsx file', () => {
  test('holds the values that the workbook shows', async () => {
    const { workbook } = report();
    const values = await readXlsxValues(await toXlsx(workbook));
    expect([...values.keys()]).toEqual(['ROI Report', "Tom's KPI", 'Raw & data']);
    expect(values.get('Raw & data')?.[1]).toEqual([46024, 1234.5, '=1+1', ...hostile.slice(1)]);
    expect(values.get("Tom's KPI")?.slice(5)).toEqual([[900], [1234.5], ['#DIV/0!'], [46023]]);
  });

  test('prints each tab on A4 landscape, as wide as the page, its frozen rows on every page', async () => {
    const part = await partsOf(report());
    const kpi = await part('xl/worksheets/sheet2.xml');
    expect(kpi).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(kpi).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(kpi).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    expect(await part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Tom''s KPI'!$1:$1</definedName>`,
    );
  });

  test('keeps widths, heights, hidden columns, grid lines, merges, notes and the color of a tab', async () => {
    const part = await partsOf(report());
    const page = await part('xl/worksheets/sheet1.xml');
    expect(page).toContain('<col min="1" max="1" width="42.1429" customWidth="1"/>');
    expect(page).toContain('<col min="5" max="5" width="13.5714" customWidth="1" hidden="1"/>');
    expect(page).toContain('<row r="2" ht="45" customHeight="1">');
    expect(page).toContain('showGridLines="0"');
    expect(page).toContain('<mergeCell ref="A2:B2"/>');
    expect(page).toContain('<tabColor rgb="FF0072B2"/>');
    expect(await part('xl/comments1.xml')).toContain('A &lt;note&gt;');
  });

  test('writes formulas with commas, links into the file, and open ends to the last row', async () => {
    const part = await partsOf(report());
    expect(await part('xl/worksheets/sheet1.xml')).toContain(
      "<f>HYPERLINK(&quot;#'Tom''s KPI'!A2&quot;,&quot;see KPI&quot;)</f>",
    );
    const kpi = await part('xl/worksheets/sheet2.xml');
    expect(kpi).toContain('<f>SUM(B2:B$1048576)</f>');
    expect(kpi).toContain("'Raw &amp; data'!$B:$B,");
  });

  test('keeps number formats and fonts, and makes links look like links', async () => {
    const styles = await (await partsOf(report()))('xl/styles.xml');
    expect(styles).toContain('formatCode="[$$-C09]#,##0"');
    expect(styles).toContain('formatCode="mmm yyyy"');
    expect(styles).toContain('<sz val="14"/><color rgb="FF000000"/><name val="Roboto"/>');
    expect(styles).toContain('<u/><sz val="10"/><color rgb="FF1155CC"/>');
  });

  test('draws conditional formats, and drop-down lists', async () => {
    const kpi = await (await partsOf(report()))('xl/worksheets/sheet2.xml');
    expect(kpi).toContain('<conditionalFormatting sqref="A2:B4 D2:D4">');
    expect(kpi).toContain('<formula>ISNUMBER(SEARCH(&quot;off plan&quot;,A2))</formula>');
    expect(kpi).toContain('<formula>$D2&lt;0</formula>');
    // To Excel every text is greater than any number.
    expect(kpi).toContain('<formula>AND(ISNUMBER(A2),A2&gt;1)</formula>');
    expect(kpi).toContain('<formula1>&quot;on plan,off plan&quot;</formula1>');
  });

  test('draws charts with their titles, colors and axes', async () => {
    const part = await partsOf(report());
    const combo = await part('xl/charts/chart1.xml');
    expect(combo).toContain('<a:t>Spend &amp; revenue</a:t>');
    expect(combo.match(/<c:(?:bar|line)Chart>/g)).toEqual(['<c:barChart>', '<c:lineChart>']);
    expect(combo.match(/<a:srgbClr val="(?:999999|0072B2)"/g)).toHaveLength(2);
    expect(combo).toContain('<a:t>AUD</a:t>');
    expect(combo).toContain('<a:t>Revenue, AUD</a:t>');
    expect(combo).toContain('formatCode="[$$-C09]#,##0"');
    expect(combo).toContain("<c:f>'Tom''s KPI'!$B$2:$B$4</c:f>");
    expect(await part('xl/charts/chart2.xml')).toContain('<c:barDir val="bar"/>');
    expect(await part('xl/drawings/drawing2.xml')).toContain(
      '<xdr:col>5</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>1</xdr:row>',
    );
  });

  test('keeps the values of a custom function, which no other program can compute, and of spills', async () => {
    const opened = script();
    runBundle('function ROI(revenue, cost) { return (revenue - cost) / cost; }', opened.workbook);
    opened.sheet.getRange('A1').setFormula('=ROI(3;2)');
    opened.sheet.getRange('B1').setFormula('=SEQUENCE(3;2)');
    const bytes = await toXlsx(opened.workbook);
    const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(xml).toContain('<c r="A1"><v>0.5</v></c>');
    expect((await readXlsxValues(bytes)).get('Data')).toEqual([
      [0.5, 1, 2],
      [null, 3, 4],
      [null, 5, 6],
    ]);
  });

  test('is the same file for the same workbook', async () => {
    const { workbook } = report();
    expect(await toXlsx(workbook)).toEqual(await toXlsx(workbook));
  });

  testWithLibreOffice('recalculates to the same values in LibreOffice', async () => {
    const { workbook } = report();
    expect(differences(workbook, await recalculated(workbook))).toEqual([]);
  });
});
