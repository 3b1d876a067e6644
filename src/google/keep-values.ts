import type { KeptValues } from '../workbook/kept-values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads what formulas come to now and writes it beside them. Reading waits until all of them are worked out. */
export function keepValues(sheet: Sheet, { keyColumn, keysBeginWith, from, to, columns }: KeptValues): void {
  const rows = sheet.getDataRange().getValues();
  const keys = rows.map((row) => String(row[keyColumn - 1]));
  for (const { first, end } of rowsWith(keys, keysBeginWith)) {
    const values = rows.slice(first, end).map((row) => row.slice(from - 1, from - 1 + columns));
    sheet.getRange(first + 1, to, end - first, columns).setValues(values);
  }
}

function rowsWith(keys: readonly string[], beginning: string): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  keys.forEach((key, i) => {
    if (!key.startsWith(beginning)) return;
    const last = found[found.length - 1];
    if (last?.end === i) last.end++;
    else found.push({ first: i, end: i + 1 });
  });
  return found;
}
