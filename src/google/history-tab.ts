import type { HistoryHost } from '../commands/host.ts';
import type { RawCell } from '../intake/raw.ts';
import { historyColumns, kinds } from '../proof/history/entry-rows.ts';
import { historyTitle } from '../report/own-table.ts';
import type { OpenFile } from './open-file.ts';
import { freeName, growTo, type Making, type OwnSheet, ownSheets } from './own-tabs.ts';
import { cellValue } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tab = { id: 'history', name: 'History' } as const;
const warning =
  'What was published. Whoever changes it is found out by Verify History. Columns to the right of the entries are yours.';

/** Rows are added below and never written again, so nothing of it goes through a build. */
export function historyTab(
  spreadsheet: Spreadsheet,
  file: () => OpenFile,
  serialOf: (date: Date) => number,
  write: (making: Making) => void,
): HistoryHost {
  return {
    cells() {
      const sheet = file().own().get(tab.id)?.sheet;
      const values = sheet?.getDataRange().getValues() ?? [];
      return values.map((row) =>
        row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value)),
      );
    },
    append(rows) {
      const { own, names } = file();
      if (!own().has(tab.id) || own().get(tab.id)?.lacksMark) {
        const name = freeName(tab.name, names().values());
        ownSheets(spreadsheet, [{ ...tab, name, prepare }], own(), [...names().keys()], write);
        names().set((own().get(tab.id) as OwnSheet).id, name);
      }
      appendTo(own().get(tab.id) as OwnSheet, rows);
    },
  };
}

function prepare({ sheet }: OwnSheet): void {
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 44);
  sheet.setColumnWidth(2, 100);
  sheet.setColumnWidth(3, 170);
  sheet.protect().setDescription(warning).setWarningOnly(true);
}

function appendTo(own: OwnSheet, rows: readonly (readonly string[])[]): void {
  const { sheet } = own;
  const filled = sheet.getLastRow();
  const all = filled === 0 ? [[historyTitle], ...rows] : rows;
  growTo(own, filled + all.length, historyColumns);
  const range = sheet.getRange(filled + 1, 1, all.length, historyColumns);
  // Text is told by its format and by its sign alike, whatever the file's language.
  range.setNumberFormat('@').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  range.setValues(all.map((row) => Array.from({ length: historyColumns }, (_, i) => cellValue(row[i] ?? ''))));
  const begins = all.findIndex((row) => row[1] === kinds.period);
  sheet
    .getRange(filled + 1 + begins, 1, 1, historyColumns)
    .setFontWeight('bold')
    .setBackground('#eef2f7');
}
