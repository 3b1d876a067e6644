import { newConditionalFormatRule } from './conditional-format.ts';
import { newDataValidation } from './data-validation.ts';
import { enumOf } from './enums.ts';
import type { Host } from './host.ts';
import { service } from './service.ts';
import { spreadsheetService } from './spreadsheet.ts';
import { uiService } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(host: Host): SpreadsheetApp {
  const spreadsheet = spreadsheetService(host);
  const ui = uiService(host);
  return service<SpreadsheetApp>(host, 'SpreadsheetApp', {
    BorderStyle: enumOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
    BooleanCriteria: enumOf(
      'CELL_EMPTY',
      'CELL_NOT_EMPTY',
      'CUSTOM_FORMULA',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_EQUAL_TO',
      'TEXT_STARTS_WITH',
    ),
    CopyPasteType: enumOf('PASTE_NORMAL', 'PASTE_VALUES'),
    DataValidationCriteria: enumOf(
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN',
      'CHECKBOX',
      'CUSTOM_FORMULA',
    ),
    DeveloperMetadataVisibility: enumOf('DOCUMENT', 'PROJECT'),
    DeveloperMetadataLocationType: enumOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
    Dimension: enumOf('COLUMNS', 'ROWS'),
    ProtectionType: enumOf('RANGE', 'SHEET'),
    WrapStrategy: enumOf('WRAP', 'OVERFLOW', 'CLIP'),

    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: () => spreadsheet.getActiveSheet(),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => spreadsheet.setActiveSheet(sheet),
    getUi: () => ui,
    newConditionalFormatRule: () => newConditionalFormatRule(host),
    newDataValidation: () => newDataValidation(host),
    flush: () => host.onFlush?.(),
  });
}

/** The enumerations of the Charts service, which need no scope of their own. */
export const chartsApp = (host: Host): typeof Charts =>
  service<typeof Charts>(host, 'Charts', {
    ChartType: enumOf('AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'),
    Position: enumOf('TOP', 'RIGHT', 'BOTTOM', 'LEFT', 'NONE'),
    ChartHiddenDimensionStrategy: enumOf('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
    ChartMergeStrategy: enumOf('MERGE_COLUMNS', 'MERGE_ROWS'),
  });
