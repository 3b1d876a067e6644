import type { DataTab } from '../report/data-tab.ts';
import { a1 } from '../workbook/a1.ts';
import type { Written } from '../workbook/lay-out.ts';
import { moveBesides, readBesides, rowsKept } from './besides.ts';
import { inBlocks } from './in-blocks.ts';
import { growTo, warnBeforeChanges } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the ledger in place. What the user keeps in columns beside it moves to the row it belonged to. */
export function writeData(sheet: Sheet, data: DataTab, serialOf: (date: Date) => number): void {
  const width = data.columns.length;
  const lastRow = sheet.getLastRow();
  makeWayForNewColumns(sheet, data);
  const besides = sheet.getLastColumn() > width && lastRow > 1 ? readBesides(sheet, width + 1) : undefined;
  const keys = besides ? keysOn(sheet, data, lastRow, serialOf) : [];
  growTo(sheet, data.length + 1, width);

  if (lastRow > data.length + 1) {
    sheet.getRange(data.length + 2, 1, lastRow - data.length - 1, width).clearContent();
  }
  const header = sheet.getRange(1, 1, 1, width);
  header
    .setNumberFormat('@')
    .setFontWeight('bold')
    .setFontColor('#5A6675')
    .setBackground('#F2F5F9')
    .setVerticalAlignment('middle')
    .setHorizontalAlignments([data.columns.map(({ align }) => align)])
    .setValues([data.columns.map(({ title }) => title)]);
  const alike = <T>(of: (column: DataTab['columns'][number]) => T): [T, string[]][] =>
    [...new Set(data.columns.map(of))].map((value) => [
      value,
      data.columns.flatMap((column, i) => (of(column) === value ? [a1(2, i + 1, data.length + 1, i + 1)] : [])),
    ]);
  for (const [format, columns] of alike((column) => column.format)) sheet.getRangeList(columns).setNumberFormat(format);
  for (const [align, columns] of alike((column) => column.align))
    sheet.getRangeList(columns).setHorizontalAlignment(align);
  data.columns.forEach(({ width: pixels }, i) => {
    sheet.setColumnWidth(i + 1, pixels);
  });
  for (const { first, count } of inBlocks(2, data.length + 1)) {
    sheet.getRange(first, 1, count, width).setValues(data.block(first - 2, first - 2 + count));
  }
  if (besides) moveBesides(sheet, besides, placesOf(rowsKept(besides), keys, keysOf(data)));
  sheet.setFrozenRows(1);
  sheet.setTabColor(data.color);
  warnBeforeChanges(sheet);
}

/** An earlier version wrote fewer columns: what the user keeps beside those moves to the right of the new ones. */
function makeWayForNewColumns(sheet: Sheet, { columns }: DataTab): void {
  const last = sheet.getLastColumn();
  const place = columns.findIndex(({ title }) => title === 'Source row') + 1;
  if (last <= place) return;
  const titles = sheet.getRange(1, place, 1, 2).getValues()[0] ?? [];
  if (titles[0] === columns[place - 1]?.title && titles[1] !== columns[place]?.title)
    sheet.insertColumns(place + 1, columns.length - place);
}

/** What tells the rows of the tab as it stands, from row 2 on. */
function keysOn(sheet: Sheet, data: DataTab, lastRow: number, serialOf: (date: Date) => number): string[] {
  const ours = sheet.getRange(2, 1, lastRow - 1, data.columns.length).getValues() as Written[][];
  const keys = ours.map((row) =>
    data.keyOf(
      row.map((value) => (value instanceof Date ? Math.floor(serialOf(value)) : value)) as (string | number)[],
    ),
  );
  return numbered(keys);
}

/** Written text may bear a leading quote that the cell does not show. */
const keysOf = (data: DataTab): string[] =>
  numbered(
    data
      .block(0, data.length)
      .map((row) => data.keyOf(row.map((value) => (typeof value === 'string' ? value.replace(/^'/, '') : value)))),
  );

/** Rows that are all alike are told by which of them comes first. */
function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}\n${count}`;
  });
}

/** Where the user's rows belong: beside their own, and below the table where that is gone, so that nothing is lost. */
function placesOf(kept: readonly number[], before: readonly string[], after: readonly string[]): Map<number, number> {
  const rowOf = new Map(after.map((key, i) => [key, i + 2]));
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const put = (row: number, place: number) => {
    places.set(row, place);
    taken.add(place);
  };
  const end = after.length + 1;
  const homeless: number[] = [];
  for (const row of kept) {
    const place = rowOf.get(before[row - 2] ?? '') ?? (row > end ? row : undefined);
    if (place === undefined) homeless.push(row);
    else put(row, place);
  }
  let free = end + 1;
  for (const row of homeless) {
    while (taken.has(free)) free++;
    put(row, free);
  }
  return places;
}
