import type { Workbook } from '../open-workbook.ts';
import { readSource } from '../report/read-source.ts';
import { tabNames } from '../report/tab-names.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Puts an export on a raw tab of its own, as text, so that nothing in it is read otherwise. Answers what became of it. */
export async function importFile(workbook: Workbook, file: string, bytes: Uint8Array): Promise<string> {
  const spreadsheet = (workbook.services as { SpreadsheetApp: SpreadsheetApp }).SpreadsheetApp.getActive();
  const names = workbook.document.sheets.map(({ name }) => name);
  const tab = tabNames([...names, file]).at(-1) ?? file;
  const { cells, unfit } = await readSource(file, tab, bytes);
  if (unfit) return `${file}: ${unfit.message}`;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const sheet = spreadsheet.insertSheet(tab, names.length);
  if (cells.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet
    .getRange(1, 1, cells.length, width)
    .setNumberFormat('@')
    .setValues(cells.map((row) => Array.from({ length: width }, (_, column) => asTyped(row[column] ?? ''))));
  return `${file}: ${cells.length.toLocaleString()} rows are on the tab ${tab}.`;
}

/** Even in a text format what begins with = becomes a formula; behind an apostrophe it stays what it is. */
const asTyped = (cell: string | number | boolean): string | number | boolean =>
  typeof cell === 'string' && /^[=']/.test(cell) ? `'${cell}` : cell;
