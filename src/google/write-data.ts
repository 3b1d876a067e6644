import type { Writing } from '../commands/host.ts';
import type { DataTab } from '../report/data-tab.ts';
import { a1 } from '../workbook/a1.ts';
import { asText, type Written } from '../workbook/lay-out.ts';
import { runsOf, strokes } from '../workbook/strokes.ts';
import { unfinished } from '../workbook/unfinished.ts';
import { cellsOffTheTab, moveBesides, readBesides, rowsKept, staysAsItIs } from './besides.ts';
import { inBlocks } from './in-blocks.ts';
import { type LooksKept, looksStamp } from './looks-kept.ts';
import { growTo, type OwnSheet, warnBeforeChanges } from './own-tabs.ts';
import { onShelf } from './shelf.ts';
import type { Writer } from './writer.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the ledger in place. What the user keeps in columns beside it moves to the row it belonged to. Where its rows are written another
 * time, what will be in the way then is looked at all the same.
 */
export function ledgerWriter(
  own: OwnSheet,
  { data, withRows, upTo }: Pick<Writing['ledger'], 'data' | 'withRows' | 'upTo'>,
  known: LooksKept | null,
  serialOf: (date: Date) => number,
  isLate: () => boolean,
): Writer {
  const { sheet, isNew } = own;
  const width = data.columns.length;
  const last = isNew ? { row: 0, column: 0 } : { row: sheet.getLastRow(), column: sheet.getLastColumn() };
  const newColumns = lackingColumns(sheet, data, last.column);
  const oldWidth = width - newColumns.count;
  // Where an earlier call had no time for all rows, what is beside them stands where it shall.
  const besides =
    !upTo && last.column > oldWidth && last.row > 1 ? readBesides(sheet, oldWidth + 1, last, width + 1) : null;
  const keys = besides ? keysOn(sheet, data, last.row, oldWidth, serialOf) : [];
  const places = besides ? placesOf(rowsKept(besides), keys, keysOf(data)) : new Map<number, number>();
  const { color, columns } = data;
  const looks = looksStamp([color, columns]);
  const isDressed = () => !isNew && known?.looks === looks && known.columns === own.size().columns;
  return {
    looks,
    isDressed,
    get intent() {
      return {
        columns: oldWidth,
        rows: Math.max(last.row, data.length + 1),
        isTheirs: () => false,
        steps: [],
        writes: (row: number) => row <= data.length + 1,
        dresses: !isDressed(),
        unmerges: false,
        frozen: { rows: 1, columns: 0 },
        movesBesides: besides !== null && !staysAsItIs(places),
        theirs: [],
        typedAnew: [],
        offTheTab: besides ? cellsOffTheTab(besides, oldWidth + 1, places) : [],
      };
    },
    begin() {
      // Between two looks it is neither as it was nor as it will be; the titles come with the rows.
      if (isNew || withRows || !isDressed()) sheet.getRange(1, 1, 1, 1).setValues([[unfinished]]);
    },
    arrange() {
      if (newColumns.count > 0) {
        sheet.insertColumns(newColumns.at, newColumns.count);
        own.size().columns += newColumns.count;
      }
      growTo(own, data.length + 1, width);
    },
    readAgain() {},
    dress() {
      if (isDressed()) return;
      paintHeader(own, data);
      paintRows(own, data);
      for (const { from, count, size } of strokes(columns.map(({ width: pixels }) => pixels)))
        sheet.setColumnWidths(from, count, size);
      sheet.setFrozenRows(1);
      sheet.setTabColor(color);
      if (!known?.looks) warnBeforeChanges(own, known?.isBare === true);
    },
    fill() {
      if (!withRows) return null;
      if (!besides || staysAsItIs(places)) return writeRows(sheet, data, last.row, upTo ?? null, isLate);
      const rows = Math.max(last.row, data.length + 1, ...places.values());
      onShelf(own, rows, besides.column + besides.columns - 1, (shelf) => {
        moveBesides(sheet, shelf, besides, places);
        writeRows(shelf.sheet, data, last.row, null, () => false);
      });
      return null;
    },
  };
}

/** The first block bears the titles, and comes last: until then the tab says that it is not finished. */
function writeRows(
  sheet: Sheet,
  data: DataTab,
  lastRow: number,
  upTo: number | null,
  isLate: () => boolean,
): number | null {
  const { columns, length } = data;
  if (lastRow > length + 1) sheet.getRange(length + 2, 1, lastRow - length - 1, columns.length).clearContent();
  const titles = columns.map(({ title }) => asText(title));
  const blocks = inBlocks(1, length + 1).filter(({ first }) => upTo === null || first <= upTo);
  for (const [i, { first, count }] of blocks.reverse().entries()) {
    // One in each call, so that it comes to an end however late it is.
    if (i > 0 && isLate()) return first;
    const rows = data.block(Math.max(0, first - 2), first - 2 + count);
    sheet.getRange(first, 1, count, columns.length).setValues(first === 1 ? [titles, ...rows] : rows);
  }
  return null;
}

const paintHeader = ({ sheet }: OwnSheet, { columns }: DataTab): void =>
  void sheet
    .getRange(1, 1, 1, columns.length)
    .setNumberFormat('@')
    .setFontWeight('bold')
    .setFontColor('#5A6675')
    .setBackground('#F2F5F9')
    .setVerticalAlignment('middle')
    .setHorizontalAlignments([columns.map(({ align }) => align)]);

/** To the end of the sheet: rows that are inserted there later take after those above. */
function paintRows({ sheet, size }: OwnSheet, { columns }: DataTab): void {
  const alike = <T>(of: (column: DataTab['columns'][number]) => T): [T, string[]][] =>
    [...new Set(columns.map(of))].map((value) => [
      value,
      runsOf(columns.map((column) => (of(column) === value ? 1 : 0))).flatMap(({ from, count, size: is }) =>
        is === 1 ? [a1(2, from, size().rows, from + count - 1)] : [],
      ),
    ]);
  for (const [format, ranges] of alike(({ format }) => format)) sheet.getRangeList(ranges).setNumberFormat(format);
  for (const [align, ranges] of alike(({ align }) => align)) sheet.getRangeList(ranges).setHorizontalAlignment(align);
}

/** An earlier version wrote fewer columns: what the user keeps beside those moves to the right of the new ones. */
function lackingColumns(sheet: Sheet, { columns }: DataTab, last: number): { at: number; count: number } {
  const place = columns.findIndex(({ title }) => title === 'Source row') + 1;
  const none = { at: place + 1, count: 0 };
  if (last <= place) return none;
  const titles = sheet.getRange(1, place, 1, 2).getValues()[0] ?? [];
  const isOld = titles[0] === columns[place - 1]?.title && titles[1] !== columns[place]?.title;
  return isOld ? { at: place + 1, count: columns.length - place } : none;
}

/** What tells the rows of the tab as it stands, from row 2 on. */
function keysOn(
  sheet: Sheet,
  data: DataTab,
  lastRow: number,
  width: number,
  serialOf: (date: Date) => number,
): string[] {
  const ours = sheet.getRange(2, 1, lastRow - 1, width).getValues() as Written[][];
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
