import { belowFirstScreen } from '../../src/report/page/first-screen-end.ts';
import type { ChartPlan } from '../document/chart-plan.ts';
import type { Chart, SheetData } from '../document/document.ts';
import { defaultColumnWidth, defaultRowHeight } from '../document/document.ts';
import { lastColumn } from '../document/extent.ts';

/** A4 landscape less its margins, at 96 pixels an inch, and a little less, since programs round rows differently. */
const page = { width: 10.89 * 96, height: 7.17 * 96 * 0.96 };
/** Rows at the foot of a page that rather start the next one together with what they head. */
const heading = 3;

interface Placed {
  readonly chart: Chart;
  readonly plan: ChartPlan;
}

/** The rows, counted from 0, before which a printed page must end so that no chart and no heading is cut from what follows. */
export function pageBreaks(sheet: SheetData, charts: readonly Placed[]): number[] {
  if (charts.length === 0) return [];
  const firstScreenEnds = belowFirstScreenIn(sheet);
  const height = (row: number): number => (sheet.hiddenRows[row] ? 0 : (sheet.rowHeights[row] ?? defaultRowHeight));
  const blank = (row: number): boolean =>
    sheet.content[row]?.every((content, column) => content === '' || sheet.hiddenColumns[column]) ?? true;
  const rows = Math.max(sheet.content.length, ...charts.map(({ chart }) => chart.anchor.row + 1));
  const repeated = sum(sheet.frozenRows, height);
  const room = page.height / scaleOf(sheet, charts);

  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  let block = 0;
  const startPage = (row: number, now: number): void => {
    start = row;
    used = repeated;
    for (let above = row; above < now; above++) used += height(above);
  };
  for (let row = 0; row < rows; row++) {
    if (row > 0 && blank(row - 1) && !blank(row)) block = row;
    const tallest = Math.max(
      0,
      ...charts.filter(({ chart }) => chart.anchor.row === row).map(({ chart, plan }) => chart.anchor.y + plan.height),
    );
    const cut = tallest > 0 && used + tallest > room && tallest + repeated <= room;
    const full = used + height(row) > room;
    if (row === firstScreenEnds) {
      breaks.push(row);
      startPage(row, row);
    } else if (cut || full) {
      const headed = row - block <= heading && block > start;
      // The last row of a table takes the one above along.
      const isLast = !cut && blank(row + 1) && row - 1 > start && !blank(row - 1);
      const together = headed ? block : isLast ? row - 1 : row;
      // A page that is full is ended as well: a program that finds room for one row more would cut the chart below it.
      breaks.push(together);
      startPage(together, row);
    }
    used += height(row);
  }
  return breaks.filter((row, index) => row > 0 && row !== breaks[index - 1]);
}

/** Of a page with a first screen, which is printed by itself, the row below it; -1 in other sheets. */
export const belowFirstScreenIn = ({ content }: SheetData): number =>
  content.findIndex((row) => row?.includes(belowFirstScreen));

/** How far the sheet shrinks to fit the width of the page, in whole percents. */
function scaleOf(sheet: SheetData, charts: readonly Placed[]): number {
  const width = (column: number): number =>
    sheet.hiddenColumns[column] ? 0 : (sheet.columnWidths[column] ?? defaultColumnWidth);
  const right = Math.max(
    sum(lastColumn(sheet), width),
    ...charts.map(({ chart: { anchor }, plan }) => sum(anchor.column, width) + anchor.x + plan.width),
  );
  return Math.floor(Math.min(1, page.width / right) * 100) / 100;
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}
