import { defaultColumnWidth, type SheetData } from '../../document/document.ts';
import type { Model } from '../../engine/o-spreadsheet.ts';

type Getters = Model['getters'];

/** What a column has that the document gives no width. */
const engineColumnWidth = 96;

/** Takes what the grid knows of a tab, apart from its cells, into the document. Its name is the caller's. */
export function readSheetBack(getters: Getters, sheet: SheetData): void {
  const id = String(sheet.id);
  const { color } = getters.getSheet(id);
  sheet.hidden = !getters.isSheetVisible(id);
  sheet.tabColor = color;
  sheet.gridlinesHidden = !getters.getGridLinesVisibility(id);
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  sheet.frozenColumns = xSplit;
  sheet.frozenRows = ySplit;
  sheet.merges = getters.getMerges(id).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  readColumns(getters, sheet, id);
  for (let row = 0; row < sheet.maxRows; row++) {
    put(sheet.rowHeights, row, getters.getUserRowSize(id, row));
    put(sheet.hiddenRows, row, getters.isRowHiddenByUser(id, row) || undefined);
  }
  readCharts(getters, sheet, id);
}

function readColumns(getters: Getters, sheet: SheetData, id: string): void {
  const known = Math.max(sheet.columnWidths.length, sheet.hiddenColumns.length);
  const given = Array.from({ length: sheet.maxColumns }, (_, column) =>
    column < known ? (sheet.columnWidths[column] ?? defaultColumnWidth) : engineColumnWidth,
  );
  for (let column = 0; column < sheet.maxColumns; column++) {
    const width = getters.getColSize(id, column);
    if (width !== given[column]) put(sheet.columnWidths, column, width);
    put(sheet.hiddenColumns, column, getters.isColHiddenByUser(id, column) || undefined);
  }
}

/** Charts that were moved, resized or deleted. One without any data has no figure, and stays. */
function readCharts(getters: Getters, sheet: SheetData, id: string): void {
  const figures = new Map(getters.getFigures(id).map((figure) => [figure.id, figure]));
  sheet.charts = sheet.charts.flatMap((chart) => {
    const figure = figures.get(`figure-${chart.id}`);
    if (!figure) return chart.ranges.length === 0 ? [chart] : [];
    const { col, row, offset, width, height } = figure;
    return [{ ...chart, anchor: { row, column: col, ...offset }, options: { ...chart.options, width, height } }];
  });
}

function put<T>(list: (T | undefined)[], index: number, value: T | undefined): void {
  if (value === undefined && index >= list.length) return;
  while (list.length < index) list.push(undefined);
  list[index] = value;
}
