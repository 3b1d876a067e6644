import type { TabInput, Workbook, WorkbookOptions } from '../../workbench/open-workbook.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';

/** The global names that a script has, with their types. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: typeof Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
}

export const globalsOf = (workbook: Workbook): Globals => workbook.services as unknown as Globals;

/** An open workbook with one empty tab, seen as a script sees it. */
export function script(options: Partial<WorkbookOptions> = {}) {
  const tabs: readonly TabInput[] = options.tabs ?? [{ name: 'Data', cells: [] }];
  const workbook = openWorkbook({ ...options, tabs });
  const globals = globalsOf(workbook);
  const spreadsheet = globals.SpreadsheetApp.getActive();
  return { workbook, globals, spreadsheet, sheet: spreadsheet.getSheets()[0]! };
}
