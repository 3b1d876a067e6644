import type { Workbook } from '../../workbench/open-workbook.ts';

/** The open spreadsheet, as the user's own hand would change it. */
export const spreadsheetOf = (workbook: Workbook) =>
  (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();

export const sheetOf = (workbook: Workbook, name: string) =>
  spreadsheetOf(workbook).getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that anybody sees who opens the file. */
export const shownTabs = (workbook: Workbook): string[] =>
  workbook.document.sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name]));
