import type { KeptValues } from '../workbook/kept-values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads what formulas come to now and writes it beside them. Reading waits until all of them are worked out. */
export function keepValues(sheet: Sheet, { keyColumn, keysBeginWith, from, to, columns }: KeptValues): void {
  const rows = sheet.getRange(1, 1, sheet.getLastRow(), keyColumn).getValues();
  const isKept = rows.map((row) => String(row[keyColumn - 1]).startsWith(keysBeginWith));
  for (let first = 0; first < rows.length; first++) {
    if (!isKept[first] || isKept[first - 1]) continue;
    let end = first;
    while (isKept[end]) end++;
    const values = rows.slice(first, end).map((row) => row.slice(from - 1, from - 1 + columns));
    sheet.getRange(first + 1, to, end - first, columns).setValues(values);
  }
}
