import { boundedZone, parseA1 } from '../document/a1.ts';
import type { SheetData } from '../document/document.ts';
import { defaultColumnWidth, defaultRowHeight, sheetNamed } from '../document/document.ts';
import { inheritLooks, insertOrDelete } from '../document/insert-delete.ts';
import { renameReferences } from '../document/rename-references.ts';
import { chartService, insertChart, newChartBuilder, removeChart, updateChart } from './chart.ts';
import { conditionalRules, setConditionalRules } from './conditional-format.ts';
import { copySheet } from './copy-sheet.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import { filterService } from './filter.ts';
import { freeze, thaw } from './freeze.ts';
import { guarded } from './guarded.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { colorOf } from './paint.ts';
import { checkLinesOpen, checkSheetOpen } from './permission.ts';
import { newProtection, protectionService } from './protection.ts';
import { rangeAt, rangeService } from './range.ts';
import { rangeListService } from './range-list.ts';
import { service } from './service.ts';
import { extentOf } from './shown-cells.ts';
import { spreadsheetService } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const mostCells = 10_000_000;

export function sheetService(host: Host, sheet: SheetData): Sheet {
  const { document } = host;
  const changed = (work: () => void): Sheet => {
    alive(host, sheet);
    work();
    host.engine.invalidate();
    return self;
  };
  const insert = (dimension: 'row' | 'column', at: number, count: number, side: 'before' | 'after'): Sheet =>
    changed(() => {
      const size = dimension === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (!(count >= 1) || at < 0 || at > size) fail(host, `Those ${dimension}s are out of bounds.`);
      checkLinesOpen(host, sheet, dimension, at, count);
      checkCells(host, count * (dimension === 'row' ? sheet.maxColumns : sheet.maxRows));
      insertOrDelete(document, sheet, dimension, at, count);
      inheritLooks(sheet, dimension, at, count, side === 'before' ? at + count : at - 1);
    });
  const remove = (dimension: 'row' | 'column', at: number, count: number): void =>
    void changed(() => {
      const size = dimension === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (!(count >= 1) || at < 0 || at + count > size) fail(host, `Those ${dimension}s are out of bounds.`);
      if (count === size) fail(host, `You can't delete all the ${dimension}s on the sheet.`);
      checkLinesOpen(host, sheet, dimension, at, -count);
      thaw(host, sheet, dimension, at, count);
      insertOrDelete(document, sheet, dimension, at, -count);
    });
  const size = (sizes: (number | undefined)[], first: number, count: number, pixels: number): Sheet =>
    changed(() => setEach(sizes, first, count, pixels));
  const hide = (flags: (true | undefined)[], first: number, count: number, hidden: true | undefined): void =>
    void changed(() => setEach(flags, first, count, hidden));
  const whole = (): Range => rangeAt(host, sheet, 1, 1, sheet.maxRows, sheet.maxColumns);
  const rangeOf = (a: number | string, column?: number, rows = 1, columns = 1): Range => {
    alive(host, sheet);
    return typeof a === 'string' ? rangeByName(host, sheet, a) : rangeAt(host, sheet, a, column ?? 0, rows, columns);
  };

  const self: Sheet = service<Sheet>(
    host,
    'SpreadsheetApp.Sheet',
    guarded(
      {
        getName: () => sheet.name,
        getSheetName: () => sheet.name,
        setName: (name) => changed(() => rename(host, sheet, name)),
        getSheetId: () => sheet.id,
        copyTo(spreadsheet) {
          if (spreadsheet !== spreadsheetService(host))
            fail(host, 'SpreadsheetApp.Sheet.copyTo another spreadsheet is not implemented in the workbench');
          const copy = copySheet(host, sheet);
          document.sheets = [...document.sheets, copy];
          host.engine.invalidate();
          return sheetService(host, copy);
        },
        getIndex: () => document.sheets.indexOf(sheet) + 1,
        getParent: () => spreadsheetService(host),
        activate: () =>
          changed(() => {
            document.activeSheet = sheet.id;
          }),

        getLastRow: () => extentOf(host, sheet).rows,
        getLastColumn: () => extentOf(host, sheet).columns,
        getMaxRows: () => sheet.maxRows,
        getMaxColumns: () => sheet.maxColumns,
        getDataRange() {
          const { rows, columns } = extentOf(host, sheet);
          return rangeAt(host, sheet, 1, 1, Math.max(1, rows), Math.max(1, columns));
        },
        getRange: rangeOf,
        getRangeList: (names) =>
          rangeListService(
            host,
            names.map((name) => rangeByName(host, sheet, name)),
          ),
        appendRow(values) {
          const row = extentOf(host, sheet).rows + 1;
          if (row > sheet.maxRows) insertOrDelete(document, sheet, 'row', sheet.maxRows, 1);
          rangeAt(host, sheet, row, 1, 1, values.length).setValues([values]);
          return self;
        },

        insertRows: (row: number, count?: number) => void insert('row', row - 1, count ?? 1, 'before'),
        insertRowBefore: (row) => insert('row', row - 1, 1, 'before'),
        insertRowAfter: (row) => insert('row', row, 1, 'after'),
        insertRowsBefore: (row, count) => insert('row', row - 1, count, 'before'),
        insertRowsAfter: (row, count) => insert('row', row, count, 'after'),
        insertColumns: (column: number, count?: number) => void insert('column', column - 1, count ?? 1, 'before'),
        insertColumnBefore: (column) => insert('column', column - 1, 1, 'before'),
        insertColumnAfter: (column) => insert('column', column, 1, 'after'),
        insertColumnsBefore: (column, count) => insert('column', column - 1, count, 'before'),
        insertColumnsAfter: (column, count) => insert('column', column, count, 'after'),
        deleteRow(row) {
          remove('row', row - 1, 1);
          return self;
        },
        deleteRows: (row, count) => remove('row', row - 1, count),
        deleteColumn(column) {
          remove('column', column - 1, 1);
          return self;
        },
        deleteColumns: (column, count) => remove('column', column - 1, count),

        getColumnWidth: (column) => sheet.columnWidths[column - 1] ?? defaultColumnWidth,
        setColumnWidth: (column, width) => size(sheet.columnWidths, column, 1, width),
        setColumnWidths: (column, count, width) => size(sheet.columnWidths, column, count, width),
        getRowHeight: (row) => sheet.rowHeights[row - 1] ?? defaultRowHeight,
        setRowHeight: (row, height) => size(sheet.rowHeights, row, 1, height),
        setRowHeights: (row, count, height) => size(sheet.rowHeights, row, count, height),
        setRowHeightsForced: (row, count, height) => size(sheet.rowHeights, row, count, height),
        // Widths that depend on how a browser measures text are not guessed.
        autoResizeColumn: () => self,
        autoResizeColumns: () => self,
        autoResizeRows: () => self,
        getFrozenRows: () => sheet.frozenRows,
        setFrozenRows: (rows) => void changed(() => freeze(host, sheet, 'row', rows)),
        getFrozenColumns: () => sheet.frozenColumns,
        setFrozenColumns: (columns) => void changed(() => freeze(host, sheet, 'column', columns)),
        hideColumns: (column: number, count?: number) => hide(sheet.hiddenColumns, column, count ?? 1, true),
        showColumns: (column: number, count?: number) => hide(sheet.hiddenColumns, column, count ?? 1, undefined),
        hideRows: (row: number, count?: number) => hide(sheet.hiddenRows, row, count ?? 1, true),
        showRows: (row: number, count?: number) => hide(sheet.hiddenRows, row, count ?? 1, undefined),
        isColumnHiddenByUser: (column) => sheet.hiddenColumns[column - 1] === true,
        isRowHiddenByUser: (row) => sheet.hiddenRows[row - 1] === true,
        isRowHiddenByFilter: (row) => sheet.filter?.hidden[row - 1] === true,
        getFilter: () => filterService(host, sheet),
        isSheetHidden: () => sheet.hidden,
        hideSheet: () =>
          changed(() => {
            if (document.sheets.every((other) => other === sheet || other.hidden)) {
              fail(host, "You can't hide all the sheets in a document.");
            }
            sheet.hidden = true;
          }),
        showSheet: () =>
          changed(() => {
            sheet.hidden = false;
          }),
        hasHiddenGridlines: () => sheet.gridlinesHidden,
        setHiddenGridlines: (hidden) =>
          changed(() => {
            sheet.gridlinesHidden = hidden;
          }),
        getTabColor: () => sheet.tabColor ?? null,
        setTabColor: (color) =>
          changed(() => {
            sheet.tabColor = colorOf(color);
          }),

        getCharts: () => sheet.charts.map((chart) => chartService(host, chart)),
        newChart: () => newChartBuilder(host),
        insertChart: (chart) => insertChart(host, sheet, chart),
        updateChart: (chart) => updateChart(host, sheet, chart),
        removeChart: (chart) => removeChart(host, sheet, chart),
        getConditionalFormatRules: () => conditionalRules(host, sheet),
        setConditionalFormatRules: (rules) => setConditionalRules(host, sheet, rules),
        clearConditionalFormatRules: () => setConditionalRules(host, sheet, []),

        protect: () => newProtection(host, sheet, undefined),
        getProtections: (type) =>
          sheet.protections
            .filter(({ kind }) => kind === String(type))
            .map((data) => protectionService(host, sheet, data)),
        getNamedRanges: () =>
          spreadsheetService(host)
            .getNamedRanges()
            .filter((named) => named.getRange().getSheet().getSheetId() === sheet.id),
        addDeveloperMetadata(key: string, ...rest: unknown[]) {
          addMetadata(host, sheet.metadata, key, rest);
          return self;
        },
        getDeveloperMetadata: () => metadataOf(host, sheet, ({ on }) => on === undefined),
        createDeveloperMetadataFinder: () => metadataFinder(host, [sheet]),

        clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }) {
          whole().clear(options ?? {});
          if (!options?.contentsOnly) sheet.merges = [];
          return self;
        },
        clearContents() {
          whole().clearContent();
          return self;
        },
        clearFormats() {
          whole().clearFormat();
          return self;
        },
        clearNotes() {
          whole().clearNote();
          return self;
        },
      } as Partial<Sheet>,
      /^(?:set|clear|hide|show|auto|append|insertChart|updateChart|removeChart|addDeveloper)/,
      () => checkSheetOpen(host, sheet),
    ),
  );
  host.data.set(self, sheet);
  return self;
}

/** A sheet that was deleted can no longer be written. */
function alive(host: Host, sheet: SheetData): void {
  if (!host.document.sheets.includes(sheet)) fail(host, `Sheet ${sheet.id} not found`);
}

function setEach<T>(list: (T | undefined)[], first: number, count: number, value: T | undefined): void {
  while (list.length < first - 1 + count) list.push(undefined);
  list.fill(value, first - 1, first - 1 + count);
}

function rangeByName(host: Host, sheet: SheetData, name: string): Range {
  const named = host.document.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  if (named && named.sheetId === sheet.id) return rangeService(host, { sheet, zone: named.zone });
  const a1 = parseA1(name);
  const target = a1?.sheet === undefined ? sheet : sheetNamed(host.document, a1.sheet);
  if (!a1 || !target) return fail(host, 'Range not found');
  const zone = boundedZone(a1, target.maxRows, target.maxColumns);
  return rangeAt(host, target, zone.top + 1, zone.left + 1, zone.bottom - zone.top + 1, zone.right - zone.left + 1);
}

export function checkCells(host: Host, more: number): void {
  const cells = host.document.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells + more > mostCells) {
    fail(host, `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`);
  }
}

function rename(host: Host, sheet: SheetData, name: string): void {
  const { document } = host;
  const other = sheetNamed(document, name);
  if (other && other !== sheet)
    fail(host, `A sheet with the name "${name}" already exists. Please enter another name.`);
  if (sheet.name === name) return;
  renameReferences(document, sheet.name, name);
  sheet.name = name;
}
