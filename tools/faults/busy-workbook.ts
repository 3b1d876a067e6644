import { openWorkbook, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';

type Files = Readonly<Record<string, string>>;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const header = ['Day', 'Channel', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'];
export const shopRows: readonly (readonly string[])[] = [
  ['2026-03-01', 'Email', 'News', '10', '30'],
  ['2026-03-02', 'Meta', 'Spring', '20', '60'],
  ['2026-03-02', 'Meta', 'Spring', '20', '60'],
  ['2026-03-03', 'Podcast', 'Talk', '33', '91'],
  ['2026-04-01', 'Email', 'News', 'tbc', '31'],
  ['2026-04-03', 'Podcast', 'Talk', '35', '88'],
  ['2026-04-02', 'Meta', 'Summer', 'tbd', '64'],
];

/** The export that is imported, as a browser reads it, and the next one that the platform gives of it. */
export const fileName = 'radio.csv';
export const firstExport = [
  header,
  ['2026-03-01', 'Radio', 'Morning', '7', '15'],
  ['2026-03-02', 'Radio', 'Evening', '8', '17'],
  ['2026-04-02', 'Radio', 'Evening', '9', '19'],
];
export const nextExport = [
  header,
  ['2026-03-01', 'Radio', 'Morning', '7', '15'],
  ['2026-03-02', 'Radio', 'Evening', '8.50', '17'],
  ['2026-04-02', 'Radio', 'Evening', '9', '19'],
  ['2026-04-03', 'Radio', 'Night', '4', '11'],
];

export const spreadsheetOf = (workbook: Workbook): Spreadsheet =>
  (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();

export const sheetOf = (workbook: Workbook, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheetOf(workbook).getSheetByName(name);
  if (!sheet) throw new Error(`there is no tab ${name}`);
  return sheet;
};

/** Raw tabs, and a tab that somebody keeps beside them, with all that a tab can hold. */
export function openBusyWorkbook(files: Files): Workbook {
  const workbook = openWorkbook({
    timeZone: 'Europe/Berlin',
    tabs: [
      { name: 'Shop', cells: [header, ...shopRows], text: true },
      { name: 'Board notes', cells: [['What the board asked'], ['Podcast: why so dear?'], ['']] },
    ],
  });
  runProject(files, workbook);
  const shop = sheetOf(workbook, 'Shop');
  shop.getRange('G2').setValue('paid in cash').setNote('ask the bookkeeper');
  const notes = sheetOf(workbook, 'Board notes');
  notes.getRange('A5:C5').merge();
  notes.getRange('A5').setValue('Next meeting').setBackground('#ffee00');
  const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  notes.getRange('A7').setDataValidation(app.newDataValidation().requireValueInList(['yes', 'no']).build());
  notes.getRange('A8').setNote('a note of mine');
  return workbook;
}

/** The row of a key on KPI or ROI Report, or of a campaign on the ledger. */
export function rowWith(workbook: Workbook, tab: string, text: string): number {
  const row = workbook.values(tab).findIndex((cells) => cells.includes(text)) + 1;
  if (row === 0) throw new Error(`${tab} holds no ${text}`);
  return row;
}

/** What a team does with the tabs that Tieout made: notes beside rows, rows between, formulas into them and on them. */
export function settleIn(workbook: Workbook): void {
  const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const kpi = sheetOf(workbook, 'KPI');
  const page = sheetOf(workbook, 'ROI Report');
  const ledger = sheetOf(workbook, 'Campaign Data');

  const beside = kpi.getMaxColumns() + 2;
  kpi.insertColumnsAfter(kpi.getMaxColumns(), 4);
  const podcast = rowWith(workbook, 'KPI', 'channel:Podcast');
  kpi.getRange(podcast, beside).setValue('ask the agency').setNote('since May');
  kpi.getRange(podcast, beside + 1).setFormula(`=E${podcast}*2`);
  kpi.insertRowBefore(podcast);
  kpi.getRange(podcast, 6, 1, 3).merge();
  kpi.getRange(podcast, 1).setValue('Podcast was bought in a hurry').setNote('by whom?');
  kpi.getRange(podcast, 5).setDataValidation(app.newDataValidation().requireValueInList(['ok', 'not ok']).build());

  page.insertColumnsAfter(page.getMaxColumns(), 4);
  const width = page.getMaxColumns();
  const trust = rowWith(workbook, 'ROI Report', 'trust');
  page.getRange(trust, width).setValue('read this to the board');
  page.insertRowAfter(trust);
  page.getRange(trust + 1, 2).setValue('A word from finance');
  const chart = page.newChart().asLineChart().addRange(page.getRange('A1:B4')).setOption('title', 'mine');
  page.insertChart(chart.setPosition(60, 20, 0, 0).build() as GoogleAppsScript.Spreadsheet.EmbeddedChart);
  const rule = app.newConditionalFormatRule().whenTextContains('board').setBold(true);
  page.setConditionalFormatRules([
    ...page.getConditionalFormatRules(),
    rule.setRanges([page.getRange(1, width, 50, 1)]).build(),
  ]);

  ledger.insertColumnsAfter(ledger.getMaxColumns(), 3);
  const free = ledger.getLastColumn() + 2;
  const talk = rowWith(workbook, 'Campaign Data', 'Talk');
  ledger.getRange(talk, free).setValue('check the invoice').setNote('it was late');
  const news = rowWith(workbook, 'Campaign Data', 'News');
  ledger.getRange(news, free + 1).setFormula(`=H${news}*2`);

  const notes = sheetOf(workbook, 'Board notes');
  notes.getRange('B2').setFormula(`='KPI'!E${podcast + 1}`);
  notes.getRange('B3').setFormula(`='ROI Report'!A${rowWith(workbook, 'ROI Report', 'headline')}`);
  notes.getRange('C3').setFormula(`=HYPERLINK("#gid=${kpi.getSheetId()}";"to the figures")`);
}

/** Rows come, one goes, an amount is corrected: rows of ours are moved, and what stands beside them with them. */
export function changeData(workbook: Workbook): void {
  const shop = sheetOf(workbook, 'Shop');
  shop.getRange('D3').setValue('21');
  shop.appendRow(['2026-05-01', 'Advent calendar', 'Doors', '5', '9']);
  shop.appendRow(['2026-05-02', 'Email', 'Early', '6', '12']);
  shop.deleteRow(2);
}
