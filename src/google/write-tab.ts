import { stampOf } from '../commands/stamp.ts';
import { once } from '../intake/once.ts';
import { a1 } from '../workbook/a1.ts';
import { defaultRowHeight, type TabLayout, type Written } from '../workbook/lay-out.ts';
import type { RowStep } from '../workbook/place-rows.ts';
import { runsOf, strokes } from '../workbook/strokes.ts';
import { unfinished, usersRow } from '../workbook/unfinished.ts';
import { type LooksKept, looksStamp } from './looks-kept.ts';
import { growTo, type OwnSheet, warnBeforeChanges } from './own-tabs.ts';
import type { Writer } from './writer.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Writes a tab in place: rows first, so that notes and links move along, then its looks, its contents last. */
export function tabWriter(own: OwnSheet, layout: TabLayout, known: LooksKept | null): Writer {
  const { sheet, isNew } = own;
  const { placement, width } = layout;
  // On a tab that is new there is nothing to move.
  const steps = isNew ? [] : placement.steps;
  const stretches = stretchesBetween(placement.users, placement.height).map((stretch) => ({
    ...stretch,
    range: once(() => sheet.getRange(stretch.from, 1, stretch.count, width + 1)),
  }));
  const looks = looksStamp(looksOf(layout));
  const isDressed = () =>
    steps.length === 0 && !isNew && known?.looks === looks && known.columns === own.size().columns;
  let contents = layout.contents;
  let acrossRows: Range[] = [];
  let theirRules: Rule[] = [];
  return {
    looks,
    isDressed,
    begin() {
      const { first, users } = placement.before;
      if (first > 0) {
        sheet.getRange(first, 1, 1, 1).setValues([[unfinished]]);
        if (steps.length > 0 && users.length > 0)
          sheet.getRangeList(users.map((row) => a1(row, width + 1))).setValue(usersRow);
      } else if (steps.length === 0) {
        growTo(own, placement.height, width + 1);
        // With its keys at once, so that the next build finds its rows should this one break off.
        const bare = layout.contents.map((row) => row.map((value, i) => (i === width ? value : '')));
        (bare[0] as Written[])[0] = unfinished;
        stretches[0]?.range().setValues(bare);
      }
    },
    arrange() {
      for (const step of steps) moveRows(own, step);
      growTo(own, placement.height, width + 1);
      // Rows that bear no key are the user's: those that were inserted get theirs at once, should the build break off.
      if (steps.length > 0) {
        for (const { from, count } of stretches) {
          const keys = layout.contents.slice(from - 1, from - 1 + count).map((row) => row.slice(width));
          sheet.getRange(from, width + 1, count, 1).setValues(keys);
        }
      }
    },
    readAgain() {
      contents = withTheirFormulas(own, layout);
      if (isNew || isDressed()) return;
      const { users } = placement;
      acrossRows = users
        .flatMap((row) => sheet.getRange(row, 1, 1, width + 1).getMergedRanges())
        .filter((range) => range.getNumRows() > 1 && !areAllIn(range, users));
      // Rules on columns that are not ours are the user's, and stay.
      theirRules = sheet
        .getConditionalFormatRules()
        .filter((rule) => rule.getRanges().some((range) => range.getColumn() > width));
    },
    dress() {
      if (isDressed()) return;
      if (!isNew) {
        // Only a merged range as a whole can be broken: one that reaches from a row of the user's into ours is, others of theirs are not touched.
        for (const range of acrossRows) range.breakApart();
        for (const { range } of stretches) range().breakApart();
      }
      for (const stretch of stretches) paint(own, layout, stretch);
      merge(own, layout);
      for (const { color, ranges } of layout.rules) {
        sheet
          .getRangeList([...ranges])
          .setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
      }
      setSizes(own, layout, stretches);
      sheet.setConditionalFormatRules([...theirRules, ...highlightsOf(own, layout)]);
      sheet.setHiddenGridlines(true);
      sheet.setTabColor(layout.color);
      if (!known?.looks) warnBeforeChanges(own, known?.isBare === true);
    },
    fill() {
      for (const { from, count, range } of stretches) range().setValues(contents.slice(from - 1, from - 1 + count));
      return null;
    },
  };
}

/** All that is written when a tab is dressed. */
const looksOf = ({ contents, charts, typedIn, id, name, placement: { users, height }, ...looks }: TabLayout) => [
  looks,
  users,
  height,
];

const areAllIn = (range: Range, rows: readonly number[]): boolean =>
  Array.from({ length: range.getNumRows() }, (_, i) => range.getRow() + i).every((row) => rows.includes(row));

interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Its range is asked for once all rows are where they belong, or where none moves. */
interface Placed extends Stretch {
  readonly range: () => Range;
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
function withTheirFormulas({ sheet }: OwnSheet, { contents, typedIn, width }: TabLayout): Written[][] {
  const isFormula = ({ row, column }: TabLayout['typedIn'][number]) =>
    /^'?=/.test(String(contents[row - 1]?.[column - 1] ?? ''));
  const typed = typedIn.filter(isFormula);
  if (typed.length === 0) return contents;
  const rows = typed.map(({ row }) => row);
  const first = Math.min(...rows);
  const formulas = sheet.getRange(first, 1, Math.max(...rows) - first + 1, width).getFormulas();
  const all = contents.map((row) => [...row]);
  for (const { row, column } of typed) {
    const formula = formulas[row - first]?.[column - 1];
    if (formula) (all[row - 1] as Written[])[column - 1] = formula;
  }
  return all;
}

function moveRows({ sheet, size }: OwnSheet, step: RowStep): void {
  const now = size();
  if (step.do === 'delete') {
    sheet.deleteRows(step.at, step.count);
    now.rows -= step.count;
    return;
  }
  if (step.before <= now.rows) sheet.insertRowsBefore(step.before, step.count);
  else sheet.insertRowsAfter(now.rows, step.count);
  now.rows += step.count;
}

function paint({ isNew }: OwnSheet, { looks }: TabLayout, { from, count, range: at }: Placed): void {
  const ours = <T>(rows: T[][]): T[][] => rows.slice(from - 1, from - 1 + count);
  const range = at()
    .setNumberFormats(ours(looks.formats))
    .setBackgrounds(ours(looks.backgrounds))
    .setFontColors(ours(looks.colors))
    .setFontWeights(ours(looks.weights))
    .setFontStyles(ours(looks.slants))
    .setFontSizes(ours(looks.sizes))
    .setHorizontalAlignments(ours(looks.aligns))
    .setVerticalAlignments(ours(looks.verticals))
    .setWraps(ours(looks.wraps));
  if (!isNew) range.setBorder(false, false, false, false, false, false);
}

function merge({ sheet }: OwnSheet, { merges }: TabLayout): void {
  if (merges.length === 0) return;
  for (const range of sheet.getRangeList([...merges]).getRanges()) range.mergeAcross();
}

/** Widths and heights in few strokes; columns are shown again when data for them came. */
function setSizes(
  { sheet, isNew }: OwnSheet,
  { columnWidths, hiddenColumns, rowHeights, width, frozenRows, frozenColumns }: TabLayout,
  stretches: readonly Stretch[],
): void {
  for (const { from, count, size } of strokes(columnWidths)) sheet.setColumnWidths(from, count, size);
  for (const stretch of stretches) {
    const heights = rowHeights.slice(stretch.from - 1, stretch.from - 1 + stretch.count);
    for (const { from, count, size } of strokes(heights)) {
      const first = stretch.from - 1 + from;
      // A row lower than its empty cells would grow again, and the first screen with it.
      if (size < defaultRowHeight) sheet.setRowHeightsForced(first, count, size);
      else sheet.setRowHeights(first, count, size);
    }
  }
  if (!isNew) sheet.showColumns(1, width);
  const hidden = Array.from({ length: width + 1 }, (_, i) => (i === width || hiddenColumns.includes(i + 1) ? 1 : 0));
  for (const { from, count, size } of runsOf(hidden)) if (size === 1) sheet.hideColumns(from, count);
  if (!isNew || frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (!isNew || frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

function highlightsOf({ sheet }: OwnSheet, { highlights }: TabLayout): Rule[] {
  const made = new Map<string, Rule>();
  return highlights.map(({ ranges, startsWith, color }) => {
    const alike = made.get(ranges.join());
    const builder =
      alike?.copy() ?? SpreadsheetApp.newConditionalFormatRule().setRanges(sheet.getRangeList([...ranges]).getRanges());
    const rule = builder.whenTextStartsWith(startsWith).setFontColor(color).build();
    made.set(ranges.join(), rule);
    return rule;
  });
}

/** Stands for what the charts of a tab are made of, the sheets of their figures included. */
export const chartsStamp = ({ charts }: TabLayout, sheetIdOf: (tab: string) => number): string =>
  stampOf(charts.map((chart) => [chart, sheetIdOf(chart.tab)]));
