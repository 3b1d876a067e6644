import { once } from '../intake/once.ts';
import { stampOf } from '../report/stamp.ts';
import { a1 } from '../workbook/a1.ts';
import { around, type Place } from '../workbook/around.ts';
import { defaultRowHeight, type TabLayout, type Written } from '../workbook/lay-out.ts';
import type { RowStep } from '../workbook/place-rows.ts';
import { heightBefore, rowsBefore } from '../workbook/rows-before.ts';
import { runsOf, strokes } from '../workbook/strokes.ts';
import { withTabIds } from '../workbook/tab-links.ts';
import { unfinished, usersRow } from '../workbook/unfinished.ts';
import { type LooksKept, looksStamp } from './looks-kept.ts';
import { growTo, type OwnSheet, warnBeforeChanges } from './own-tabs.ts';
import type { Intent, Writer } from './writer.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Writes a tab in place: rows first, so that notes and links move along, then its looks, its contents last. */
export function tabWriter(
  own: OwnSheet,
  layout: TabLayout,
  now: readonly (readonly Written[])[],
  known: LooksKept | null,
  ownOf: (tab: string) => OwnSheet,
): Writer {
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
  const before = isNew ? [] : rowsBefore(placement);
  const holdsSomething = ({ row, column }: Place) => {
    const was = before[row - 1];
    return was !== undefined && (now[was - 1]?.[column - 1] ?? '') !== '';
  };
  // What the team typed stands where it stood, formulas too: written anew it would be read anew, in whatever locale, and judged by their rules.
  const left = layout.typedIn.filter(holdsSomething);
  let theirRules: Rule[] = [];
  const contents = once(() => {
    const linked = (value: Written) =>
      typeof value === 'string' && value.startsWith('=') ? withTabIds(value, (tab) => ownOf(tab).id) : value;
    return layout.contents.map((row) => row.map(linked));
  });
  return {
    looks,
    isDressed,
    get intent() {
      return intentOf(layout, now, before, left, !isDressed());
    },
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
      // Some row that is not frozen is to be left whatever goes.
      if (steps.some((step) => step.do === 'delete')) growTo(own, heightBefore(placement) + 1, width + 1);
      for (const step of steps) moveRows(own, step);
      growTo(own, placement.height, width + 1);
      if (!isNew) clearRulesTakenOver(own, layout, before);
      // Rows that bear no key are the user's: those that were inserted get theirs at once, should the build break off.
      if (steps.length > 0) {
        for (const { from, count } of stretches) {
          const keys = layout.contents.slice(from - 1, from - 1 + count).map((row) => row.slice(width));
          sheet.getRange(from, width + 1, count, 1).setValues(keys);
        }
      }
    },
    readAgain() {
      if (isNew || isDressed()) return;
      // Rules on columns that are not ours are the user's, and stay.
      theirRules = sheet
        .getConditionalFormatRules()
        .filter((rule) => rule.getRanges().some((range) => range.getColumn() > width));
    },
    dress() {
      if (isDressed()) return;
      if (!isNew) {
        // What the user merged in rows of their own stays so: what reached from there into ours, or over the edge of what is frozen, was in the way.
        for (const { range } of stretches) range().breakApart();
        // Merged cells do not go across the edge of what is frozen, ours or what the user froze.
        freeze(own, layout);
      }
      for (const stretch of stretches) paint(own, layout, stretch);
      merge(own, layout);
      for (const { color, ranges } of layout.rules) {
        sheet
          .getRangeList([...ranges])
          .setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
      }
      setSizes(own, layout, stretches);
      offerLists(own, layout, ownOf);
      if (isNew) freeze(own, layout);
      sheet.setConditionalFormatRules([...theirRules, ...highlightsOf(own, layout)]);
      sheet.setHiddenGridlines(true);
      sheet.setTabColor(layout.color);
      if (!known?.looks)
        warnBeforeChanges(
          own,
          known?.isBare === true,
          layout.lists.map(({ whole }) => whole),
        );
    },
    fill() {
      const zones = stretches.flatMap(({ from, count }) => around(from, count, width + 1, left));
      // The first bears the title, and comes last: until then the tab says that it is not finished.
      for (const { row, column, rows, columns } of zones.reverse()) {
        const values = contents().slice(row - 1, row - 1 + rows);
        sheet
          .getRange(row, column, rows, columns)
          .setValues(
            columns === width + 1 ? values : values.map((cells) => cells.slice(column - 1, column - 1 + columns)),
          );
      }
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

/** Rows that stand together. */
function stretchesOf(rows: readonly number[]): Stretch[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.from + last.count === row) last.count++;
    else found.push({ from: row, count: 1 });
  }
  return found;
}

/** What is done to the tab, in the rows that it has now. */
function intentOf(
  { placement, contents, typedIn, width, frozenRows, frozenColumns }: TabLayout,
  now: readonly (readonly Written[])[],
  before: readonly (number | undefined)[],
  left: readonly Place[],
  dresses: boolean,
): Intent {
  const rowNow = new Map(before.flatMap((was, i) => (was === undefined ? [] : [[was, i + 1] as const])));
  const users = new Set(placement.users.map((row) => before[row - 1]));
  const isLeft = new Set(left.map(({ row, column }) => a1(row, column)));
  const rows = heightBefore(placement);
  const isTheirs = (row: number) => users.has(row);
  return {
    columns: width + 1,
    rows,
    isTheirs,
    steps: placement.steps,
    writes(row, column) {
      const to = rowNow.get(row);
      if (to === undefined || isTheirs(row) || isLeft.has(a1(to, column))) return false;
      return (contents[to - 1]?.[column - 1] ?? '') !== '';
    },
    dresses,
    unmerges: dresses,
    frozen: { rows: frozenRows, columns: frozenColumns },
    movesBesides: false,
    get theirs() {
      return now.flatMap((cells, i) =>
        cells.flatMap((value, j) =>
          typeof value === 'string' && /^=./.test(value) && (j > width || i + 1 > rows || isTheirs(i + 1))
            ? [{ row: i + 1, column: j + 1, formula: value }]
            : [],
        ),
      );
    },
    offTheTab: [],
    get typedAnew() {
      const keyOf = (cells: readonly Written[] | undefined) => String(cells?.[width] ?? '').replace(/^'/, '');
      const rowOf = new Map(now.map((cells, i) => [keyOf(cells), i + 1]));
      return typedIn.flatMap(({ row, column }) => {
        const was = rowOf.get(keyOf(contents[row - 1]));
        const isFormula = was !== undefined && /^=./.test(String(now[was - 1]?.[column - 1] ?? ''));
        return isFormula && !isLeft.has(a1(row, column)) ? [{ row: was, column }] : [];
      });
    },
  };
}

/** Rows that are inserted take over the rules of a row beside them, which were never meant for what we write there. */
function clearRulesTakenOver({ sheet }: OwnSheet, layout: TabLayout, before: readonly (number | undefined)[]): void {
  const inserted = before.flatMap((was, i) => (was === undefined ? [i + 1] : []));
  const isEmpty = ({ row, column }: Place) => (layout.contents[row - 1]?.[column - 1] ?? '') === '';
  const ranges = stretchesOf(inserted).flatMap(({ from, count }) =>
    around(from, count, layout.width + 1, layout.typedIn.filter(isEmpty)),
  );
  if (ranges.length === 0) return;
  sheet
    .getRangeList(ranges.map(({ row, column, rows, columns }) => a1(row, column, row + rows - 1, column + columns - 1)))
    .clearDataValidations();
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
  { columnWidths, hiddenColumns, rowHeights, width }: TabLayout,
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
}

/** What is none of the texts is let in with a warning: a list that rejects would reject a build, too, whose texts are still to come. */
function offerLists({ sheet }: OwnSheet, { lists }: TabLayout, ownOf: (tab: string) => OwnSheet): void {
  for (const { cell, tab, range } of lists) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(ownOf(tab).sheet.getRange(range), true);
    sheet.getRange(cell).setDataValidation(rule.setAllowInvalid(true).build());
  }
}

function freeze({ sheet, isNew }: OwnSheet, { frozenRows, frozenColumns }: TabLayout): void {
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

/** How many ranges a tab has merged once it is dressed, in a file in which the user merged none. */
export const mergesOf = ({ merges }: TabLayout): number =>
  merges.reduce((sum, range) => {
    const [from = 0, to = from] = (range.match(/\d+/g) ?? []).map(Number);
    return sum + to - from + 1;
  }, 0);

/** Stands for what the charts of a tab are made of, the sheets of their figures included. */
export const chartsStamp = ({ charts }: TabLayout, sheetIdOf: (tab: string) => number): string =>
  stampOf(charts.map((chart) => [chart, sheetIdOf(chart.tab)]));
