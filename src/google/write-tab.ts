import { defaultRowHeight, type TabLayout, type Written } from '../workbook/lay-out.ts';
import type { RowStep } from '../workbook/place-rows.ts';
import { insertCharts } from './insert-charts.ts';
import { growTo, warnBeforeChanges } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a tab in place: rows first, so that notes and links move along, then its looks, its contents last. */
export function writeTab(sheet: Sheet, layout: TabLayout, nameOf: (tab: string) => string): void {
  const { placement, width, looks } = layout;
  // On a tab that is new there is nothing to move.
  if (sheet.getLastRow() > 0) for (const step of placement.steps) moveRows(sheet, step);
  growTo(sheet, placement.height, width + 1);
  const contents = withTheirFormulas(sheet, layout);
  const stretches = stretchesBetween(placement.users, placement.height);
  breakApart(sheet, layout);
  for (const { from, count } of stretches) {
    const ours = <T>(rows: T[][]): T[][] => rows.slice(from - 1, from - 1 + count);
    sheet
      .getRange(from, 1, count, width + 1)
      .setNumberFormats(ours(looks.formats))
      .setBackgrounds(ours(looks.backgrounds))
      .setFontColors(ours(looks.colors))
      .setFontWeights(ours(looks.weights))
      .setFontStyles(ours(looks.slants))
      .setFontSizes(ours(looks.sizes))
      .setHorizontalAlignments(ours(looks.aligns))
      .setVerticalAlignments(ours(looks.verticals))
      .setWraps(ours(looks.wraps))
      .setBorder(false, false, false, false, false, false);
  }
  for (const range of layout.merges) sheet.getRange(range).mergeAcross();
  for (const { color, ranges } of layout.rules) {
    sheet
      .getRangeList([...ranges])
      .setBorder(null, null, true, null, null, null, color, SpreadsheetApp.BorderStyle.SOLID);
  }
  setSizes(sheet, layout, stretches);
  for (const { from, count } of stretches) {
    sheet.getRange(from, 1, count, width + 1).setValues(contents.slice(from - 1, from - 1 + count));
  }
  setHighlights(sheet, layout);
  insertCharts(sheet, layout.charts, nameOf);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(layout.color);
  warnBeforeChanges(sheet);
}

interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Our rows between those that the user inserted: theirs are never written, so all in them stays as Sheets moved it. */
function stretchesBetween(users: readonly number[], height: number): Stretch[] {
  const ends = [...users, height + 1];
  return ends.flatMap((end, i) => {
    const from = (ends[i - 1] ?? 0) + 1;
    return end > from ? [{ from, count: end - from }] : [];
  });
}

/** What the team typed into cells of ours is written anew; where that is a formula, as it reads now that its row has moved. */
function withTheirFormulas(sheet: Sheet, { contents, typedIn, width }: TabLayout): Written[][] {
  if (typedIn.length === 0) return contents;
  const rows = typedIn.map(({ row }) => row);
  const first = Math.min(...rows);
  const formulas = sheet.getRange(first, 1, Math.max(...rows) - first + 1, width).getFormulas();
  const all = contents.map((row) => [...row]);
  for (const { row, column } of typedIn) {
    const formula = formulas[row - first]?.[column - 1];
    if (formula) (all[row - 1] as Written[])[column - 1] = formula;
  }
  return all;
}

/** Only a merged range as a whole can be broken, so all are, and what the user merged in rows of their own is merged again. */
function breakApart(sheet: Sheet, { placement: { users, height }, width }: TabLayout): void {
  const theirs = users.flatMap((row) => sheet.getRange(row, 1, 1, width + 1).getMergedRanges());
  sheet.getRange(1, 1, height, width + 1).breakApart();
  for (const range of theirs) if (range.getNumRows() === 1) range.merge();
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
  stretches: readonly Stretch[],
): void {
  for (const { from, count, size } of runs(columnWidths)) sheet.setColumnWidths(from, count, size);
  for (const { from, count } of stretches) sheet.setRowHeights(from, count, defaultRowHeight);
  for (const { from, count, size } of runs(rowHeights)) {
    // A row lower than its empty cells would grow again, and the first screen with it.
    if (size < defaultRowHeight) sheet.setRowHeightsForced(from, count, size);
    else if (size > defaultRowHeight) sheet.setRowHeights(from, count, size);
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
