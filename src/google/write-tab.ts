import { defaultRowHeight, type TabLayout } from '../workbook/lay-out.ts';
import type { RowStep } from '../workbook/place-rows.ts';
import { insertCharts } from './insert-charts.ts';
import { growTo, warnBeforeChanges } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a tab in place: rows first, so that notes and links move along, then its looks, its contents last. */
export function writeTab(sheet: Sheet, layout: TabLayout, nameOf: (tab: string) => string): void {
  const { placement, width, looks, contents } = layout;
  // On a tab that is new there is nothing to move.
  if (sheet.getLastRow() > 0) for (const step of placement.steps) moveRows(sheet, step);
  growTo(sheet, placement.height, width + 1);
  const block = sheet.getRange(1, 1, placement.height, width + 1);
  block.breakApart();
  block
    .setNumberFormats(looks.formats)
    .setBackgrounds(looks.backgrounds)
    .setFontColors(looks.colors)
    .setFontWeights(looks.weights)
    .setFontStyles(looks.slants)
    .setFontSizes(looks.sizes)
    .setHorizontalAlignments(looks.aligns)
    .setVerticalAlignments(looks.verticals)
    .setWraps(looks.wraps)
    .setBorder(false, false, false, false, false, false);
  for (const range of layout.merges) sheet.getRange(range).mergeAcross();
  for (const { color, ranges } of layout.rules) {
    sheet
      .getRangeList([...ranges])
      .setBorder(null, null, true, null, null, null, color, SpreadsheetApp.BorderStyle.SOLID);
  }
  setSizes(sheet, layout);
  block.setValues(contents);
  setHighlights(sheet, layout);
  insertCharts(sheet, layout.charts, nameOf);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(layout.color);
  warnBeforeChanges(sheet);
}

function moveRows(sheet: Sheet, step: RowStep): void {
  if (step.do === 'delete') sheet.deleteRows(step.at, step.count);
  else if (step.before <= sheet.getMaxRows()) sheet.insertRowsBefore(step.before, step.count);
  else sheet.insertRowsAfter(sheet.getMaxRows(), step.count);
}

/** Widths and heights in as few calls as their runs of equal size allow; columns are shown again when data for them came. */
function setSizes(
  sheet: Sheet,
  { columnWidths, hiddenColumns, rowHeights, width, frozenRows, frozenColumns }: TabLayout,
): void {
  for (const { from, count, size } of runs(columnWidths)) sheet.setColumnWidths(from, count, size);
  sheet.setRowHeights(1, rowHeights.length, defaultRowHeight);
  for (const { from, count, size } of runs(rowHeights)) {
    if (size !== defaultRowHeight) sheet.setRowHeights(from, count, size);
  }
  sheet.showColumns(1, width);
  const hidden = columnWidths.map((_, i) => (hiddenColumns.includes(i + 1) ? 1 : 0));
  for (const { from, count, size } of runs(hidden)) if (size === 1) sheet.hideColumns(from, count);
  sheet.hideColumns(width + 1);
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
}

function runs(sizes: readonly number[]): { from: number; count: number; size: number }[] {
  const found: { from: number; count: number; size: number }[] = [];
  sizes.forEach((size, i) => {
    const last = found.at(-1);
    if (last?.size === size) last.count++;
    else found.push({ from: i + 1, count: 1, size });
  });
  return found;
}

/** Rules on columns that are not ours are the user's, and stay. */
function setHighlights(sheet: Sheet, { highlights, width }: TabLayout): void {
  const theirs = sheet
    .getConditionalFormatRules()
    .filter((rule) => rule.getRanges().some((range) => range.getColumn() > width));
  const ours = highlights.map(({ range, startsWith, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(startsWith)
      .setFontColor(color)
      .setRanges([sheet.getRange(range)])
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}
