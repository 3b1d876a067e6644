import { stampText } from '../commands/clock.ts';
import type { DecidedColumn } from '../commands/decided-columns.ts';
import type { ImportHost } from '../commands/host.ts';
import type { RawLooks } from '../commands/raw-looks.ts';
import { asWritten } from '../intake/columns/written-as.ts';
import type { RawCell } from '../intake/raw.ts';
import { stampOf } from '../report/stamp.ts';
import { freeName } from './free-name.ts';
import { type Filled, type Import, imported, importing, origin, waiting } from './import-marks.ts';
import { keepPlace } from './keep-place.ts';
import { mark, marked, markOn, unmark } from './marks.ts';
import { growTo, sizeOf as wholeSize } from './own-tabs.ts';
import { formatImport, type Size, shownSoAlready, writeDecided, writeMixed, writeText } from './write-import.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Texts = readonly (readonly string[])[];

/** Imported cells are text, but for the columns that are decided; and to whoever asks here those are as the file wrote them. */
export function importTabs(
  spreadsheet: Spreadsheet,
  serialOf: (date: Date) => number,
  changed: () => void,
): ImportHost {
  const textOf = (sheet: Sheet, { rows, columns, written }: Size & Pick<Filled, 'written'>): string[][] => {
    const size = [Math.min(rows, sheet.getMaxRows()), Math.min(columns, sheet.getMaxColumns())] as const;
    if (size.includes(0)) return [];
    const values = sheet.getRange(1, 1, ...size).getValues();
    if (!written) return values.map((row) => row.map(String));
    const cells = values.map((row) =>
      row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value)),
    );
    return asWritten(cells, written).map((row) =>
      row.map((cell) => (typeof cell === 'object' ? stampText(cell.serial) : String(cell))),
    );
  };
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
          mark(sheet, imported, { key, ...was.next, next: was.next });
          return { name: sheet.getName(), cells: next, isEdited: false, isBrokenOff: true };
        }
        const cells = textOf(sheet, was ?? filled(sheet));
        return { name: sheet.getName(), cells, isEdited: was?.stamp !== stampOf(cells), isBrokenOff: false };
      }),
    add(id, key, name, { cells, stamp, decided, origin: from }, looks) {
      const sheet = waitingTab(id);
      const size = filled(sheet);
      // Below the rows, too: the next export may have more of them.
      writeAll(sheet, { ...size, rows: sheet.getMaxRows() }, cells, decided);
      lookLike(sheet, looks);
      sheet.setName(freeName(name, spreadsheet));
      mark(sheet, imported, { key, ...size, stamp, ...written(decided) });
      if (from) mark(sheet, origin, from);
      sheet.showSheet();
      // It counts from here on.
      unmark(sheet, waiting);
      changed();
      return sheet.getName();
    },
    replace(id, tab, { cells, stamp, decided, origin: workbook }) {
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
      const size = { rows: Math.max(old.rows, fresh.rows), columns: Math.max(old.columns, fresh.columns) };
      for (const sheet of [from, to]) growTo({ sheet, size: () => wholeSize(sheet) }, size.rows, size.columns);
      const was = markOn<Import>(to, imported);
      // What is to look otherwise comes as text, which shows the same in any format, so that no row is ever seen in a format not its own.
      const ready = shownSoAlready(to, was?.written, decided);
      const others = decided.filter((one) => !ready.includes(one));
      const keepFormats = others.length === 0 && Object.keys(was?.written ?? {}).length === ready.length;
      writeAll(from, fresh, cells, ready);
      const next = { ...fresh, stamp, ...written(decided) };
      // Both are known before the rows change, so that neither looks edited should the run end in between.
      mark(to, imported, { ...was, next });
      // Whether a copy reaches rows that are filtered out is Google's secret.
      if (to.getFilter()) writeMixed(to, size, cells, ready);
      else {
        // Empty cells come along: what the new rows do not fill is cleared in the same call.
        const all = from.getRange(1, 1, size.rows, size.columns);
        all.copyTo(to.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      }
      if (!keepFormats) formatImport(to, size, decided, cells.length);
      const { next: _, written: __, ...rest } = was ?? {};
      if (others.length > 0) {
        mark(to, imported, { ...rest, ...next, next });
        writeDecided(to, cells, others);
      }
      mark(to, imported, { ...rest, ...next });
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

/** What waits as text, as it is to stand. */
function writeAll(sheet: Sheet, size: Size, cells: Texts, decided: readonly DecidedColumn[]): void {
  if (decided.length === 0) return;
  formatImport(sheet, size, decided, cells.length);
  writeDecided(sheet, cells, decided);
}

const written = (decided: readonly DecidedColumn[]): Pick<Filled, 'written'> =>
  decided.length === 0 ? {} : { written: Object.fromEntries(decided.map(({ column, as }) => [column, as])) };

const filled = (sheet: Sheet): Size => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() });

const sizeOf = (sheet: Sheet): Size => markOn<Import>(sheet, imported) ?? filled(sheet);
