import type { ImportHost } from '../commands/host.ts';
import type { RawLooks } from '../commands/raw-looks.ts';
import { stampOf } from '../commands/stamp.ts';
import { asText } from '../workbook/lay-out.ts';
import { freeName } from './free-name.ts';
import { type Import, imported, importing, origin, waiting } from './import-marks.ts';
import { inBlocks } from './in-blocks.ts';
import { keepPlace } from './keep-place.ts';
import { mark, marked, markOn, unmark } from './marks.ts';
import { growTo, sizeOf as wholeSize } from './own-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Imported cells are text: neither ids nor dates nor decimals change, and a text that begins with `=` is no formula. */
export function importTabs(spreadsheet: Spreadsheet, changed: () => void): ImportHost {
  const waitingTab = (id: number): Sheet => {
    const sheet = spreadsheet.getSheetById(id);
    if (!sheet || !markOn(sheet, waiting)) {
      throw new Error('The import was cancelled meanwhile. Drop the file once more.');
    }
    return sheet;
  };
  const tabsOf = (name: string, key: string): Sheet[] =>
    [...marked<{ key: string }>(spreadsheet, name)].flatMap(([id, value]) => {
      const sheet = value.key === key ? spreadsheet.getSheetById(id) : null;
      return sheet ? [sheet] : [];
    });
  /** At the end of the file, with this name or one like it; what is shown stays. */
  const newTab = (name: string): Sheet =>
    keepPlace(spreadsheet, () => spreadsheet.insertSheet(freeName(name, spreadsheet), spreadsheet.getNumSheets()));
  return {
    open(key) {
      for (const sheet of tabsOf(waiting, key)) spreadsheet.deleteSheet(sheet);
      const sheet = newTab(importing + key);
      mark(sheet, waiting, { key });
      sheet.hideSheet();
      return sheet.getSheetId();
    },
    write: (id, fromRow, cells) => writeText(waitingTab(id), fromRow, cells),
    earlier: (key) =>
      tabsOf(imported, key).map((sheet) => {
        const was = markOn<Import>(sheet, imported);
        // Of a run that ended while it replaced rows: they may be there or not.
        const next = was?.next && textOf(sheet, was.next);
        if (was?.next && next && stampOf(next) === was.next.stamp) {
          mark(sheet, imported, { key, ...was.next });
          return { name: sheet.getName(), cells: next, isEdited: false };
        }
        const cells = textOf(sheet, was ?? filled(sheet));
        return { name: sheet.getName(), cells, isEdited: was?.stamp !== stampOf(cells) };
      }),
    add(id, key, name, stamp, from, looks) {
      const sheet = waitingTab(id);
      lookLike(sheet, looks);
      sheet.setName(freeName(name, spreadsheet));
      mark(sheet, imported, { key, ...filled(sheet), stamp });
      if (from) mark(sheet, origin, from);
      sheet.showSheet();
      // It counts from here on.
      unmark(sheet, waiting);
      changed();
      return sheet.getName();
    },
    replace(id, tab, stamp, workbook) {
      const from = waitingTab(id);
      const to = spreadsheet.getSheetByName(tab);
      if (!to) throw new Error('The tab of the earlier import is gone. Drop the file once more.');
      const old = sizeOf(to);
      const fresh = filled(from);
      // What the user keeps below the rows moves down with their end, and what is beside them to the right.
      if (fresh.rows > old.rows && to.getLastRow() > old.rows) to.insertRowsAfter(old.rows, fresh.rows - old.rows);
      if (fresh.columns > old.columns && to.getLastColumn() > old.columns) {
        to.insertColumnsAfter(old.columns, fresh.columns - old.columns);
      }
      const [rows, columns] = [Math.max(old.rows, fresh.rows), Math.max(old.columns, fresh.columns)];
      for (const sheet of [from, to]) growTo({ sheet, size: () => wholeSize(sheet) }, rows, columns);
      to.getRange(1, 1, rows, columns).setNumberFormat('@');
      const was = markOn<Import>(to, imported);
      // Both are known before the rows change, so that neither looks edited should the run end in between.
      mark(to, imported, { ...was, next: { ...fresh, stamp } });
      // Empty cells come along: what the new rows do not fill is cleared in the same call.
      const cells = from.getRange(1, 1, rows, columns);
      // Whether a copy reaches rows that are filtered out is Google's secret.
      if (to.getFilter())
        writeText(
          to,
          1,
          cells.getValues().map((row) => row.map(String)),
        );
      else cells.copyTo(to.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      const { next: _, ...rest } = was ?? {};
      mark(to, imported, { ...rest, ...fresh, stamp });
      if (workbook) mark(to, origin, workbook);
      SpreadsheetApp.flush();
      spreadsheet.deleteSheet(from);
      changed();
    },
    copy(tab, name) {
      const from = spreadsheet.getSheetByName(tab);
      const key = asideOf(tab);
      const cells = from ? textOf(from, sizeOf(from)) : [];
      // Of a run that ended since.
      for (const sheet of tabsOf(waiting, key)) {
        const left = sheet.getName();
        if (left.startsWith(importing)) spreadsheet.deleteSheet(sheet);
        else if (stampOf(textOf(sheet, filled(sheet))) === stampOf(cells)) return left;
        else unmark(sheet, waiting);
      }
      const sheet = newTab(importing + key);
      mark(sheet, waiting, { key });
      writeText(sheet, 1, cells);
      sheet.setName(freeName(name, spreadsheet));
      return sheet.getName();
    },
    copyLeft: (tab) =>
      tabsOf(waiting, asideOf(tab))
        .map((sheet) => sheet.getName())
        .find((name) => !name.startsWith(importing)) ?? null,
    release(tab) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet) unmark(sheet, waiting);
    },
    cells(id) {
      const sheet = waitingTab(id);
      return textOf(sheet, filled(sheet));
    },
    drop(id) {
      const sheet = spreadsheet.getSheetById(id);
      if (sheet && markOn(sheet, waiting)) spreadsheet.deleteSheet(sheet);
    },
  };
}

/** Neighbours of one width are set in one call. */
function lookLike(sheet: Sheet, { frozenRows, widths }: RawLooks): void {
  // A tab whose rows are all frozen is refused.
  if (frozenRows > 0 && frozenRows < sheet.getMaxRows()) sheet.setFrozenRows(frozenRows);
  for (let first = 0; first < widths.length; ) {
    let next = first + 1;
    while (next < widths.length && widths[next] === widths[first]) next++;
    sheet.setColumnWidths(first + 1, next - first, widths[first] as number);
    first = next;
  }
}

/** Under which key a copy waits. */
const asideOf = (tab: string) => `aside ${tab}`;

function writeText(sheet: Sheet, fromRow: number, cells: readonly (readonly string[])[]): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  if (cells.length === 0) return;
  growTo({ sheet, size: () => wholeSize(sheet) }, fromRow + cells.length - 1, width);
  for (const { first, count } of inBlocks(0, cells.length - 1)) {
    const rows = cells.slice(first, first + count);
    sheet
      .getRange(fromRow + first, 1, count, width)
      .setNumberFormat('@')
      .setValues(rows.map((row) => Array.from({ length: width }, (_, i) => asText(row[i] ?? ''))));
  }
}

const filled = (sheet: Sheet): Size => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() });

const sizeOf = (sheet: Sheet): Size => markOn<Import>(sheet, imported) ?? filled(sheet);

function textOf(sheet: Sheet, size: Size): string[][] {
  const rows = Math.min(size.rows, sheet.getMaxRows());
  const columns = Math.min(size.columns, sheet.getMaxColumns());
  if (rows === 0 || columns === 0) return [];
  return sheet
    .getRange(1, 1, rows, columns)
    .getValues()
    .map((row) => row.map(String));
}
