import type { DataTab } from '../report/data-tab.ts';
import { a1 } from '../workbook/a1.ts';
import type { Written } from '../workbook/lay-out.ts';
import { contentsOf, growTo, warnBeforeChanges } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in one call: large blocks are few calls, but one of everything would be too large. */
const blockRows = 20_000;

/** Writes the ledger in place. What the user keeps in columns beside it moves to the row it belonged to. */
export function writeData(sheet: Sheet, data: DataTab, serialOf: (date: Date) => number): void {
  const width = data.columns.length;
  const lastRow = sheet.getLastRow();
  const besides =
    sheet.getLastColumn() > width && lastRow > 1 ? readBesides(sheet, data, lastRow, serialOf) : undefined;
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
  for (let from = 0; from < data.length; from += blockRows) {
    const to = Math.min(from + blockRows, data.length);
    sheet.getRange(from + 2, 1, to - from, width).setValues(data.block(from, to));
  }
  if (besides) writeBesides(sheet, data, besides);
  sheet.setFrozenRows(1);
  sheet.setTabColor(data.color);
  warnBeforeChanges(sheet);
}

interface Besides {
  readonly columns: number;
  readonly lastRow: number;
  readonly byKey: ReadonlyMap<string, readonly Written[]>;
}

function readBesides(sheet: Sheet, data: DataTab, lastRow: number, serialOf: (date: Date) => number): Besides {
  const width = data.columns.length;
  const columns = sheet.getLastColumn() - width;
  const ours = sheet.getRange(2, 1, lastRow - 1, width).getValues() as Written[][];
  const theirs = contentsOf(sheet.getRange(2, width + 1, lastRow - 1, columns));
  const byKey = new Map<string, readonly Written[]>();
  theirs.forEach((values, i) => {
    if (values.every((value) => value === '')) return;
    const row = (ours[i] as Written[]).map((value) => (value instanceof Date ? Math.floor(serialOf(value)) : value));
    let key = data.keyOf(row as (string | number)[]);
    // Rows of no key or of one that stands already are kept too, each under its own.
    while (byKey.has(key)) key += '\n';
    byKey.set(key, values);
  });
  return { columns, lastRow, byKey };
}

/** Notes whose row is gone stand below the table, so that nothing is lost. */
function writeBesides(sheet: Sheet, data: DataTab, { columns, lastRow, byKey }: Besides): void {
  if (byKey.size === 0) return;
  const left = new Map(byKey);
  const block: Written[][] = [];
  for (const values of data.block(0, data.length)) {
    // Written text may bear a leading quote that the cell does not show.
    const key = data.keyOf(values.map((value) => (typeof value === 'string' ? value.replace(/^'/, '') : value)));
    block.push([...(left.get(key) ?? Array<Written>(columns).fill(''))]);
    left.delete(key);
  }
  block.push(...[...left.values()].map((values) => [...values]));
  while (block.length < lastRow - 1) block.push(Array<Written>(columns).fill(''));
  growTo(sheet, block.length + 1, data.columns.length + columns);
  sheet.getRange(2, data.columns.length + 1, block.length, columns).setValues(block);
}
