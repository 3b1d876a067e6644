import { coerce } from '../document/coerce.ts';
import type { Content, SheetData } from '../document/document.ts';
import { readCell, writeCell } from '../document/grid.ts';
import { lookId } from '../document/look.ts';
import { dateToSerial } from '../document/serial.ts';
import { overlaps, type Zone } from '../document/zone.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import { checkValid } from './validate.ts';

const longest = 50_000;

/** Writes one value into one cell as `setValue` does. */
export function writeValue(host: Host, sheet: SheetData, row: number, column: number, value: unknown): void {
  const { document } = host;
  const look = readCell(sheet.looks, row, column) ?? 0;
  const numberFormat = document.looks.all[look]?.numberFormat;
  const { content, format } = typed(host, value, numberFormat === '@');
  // An empty cell past the last one needs no place of its own.
  if (content !== '' || readCell(sheet.content, row, column) !== undefined)
    writeCell(sheet.content, row, column, content, '');
  if (format !== undefined && numberFormat === undefined) {
    writeCell(
      sheet.looks,
      row,
      column,
      lookId(document.looks, { ...document.looks.all[look], numberFormat: format }),
      0,
    );
  }
}

function each(zone: Zone, work: (row: number, column: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) work(row, column);
  }
}

export function writeValues(
  host: Host,
  { sheet, zone }: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  const { document } = host;
  const merges = sheet.merges.filter((merged) => overlaps(merged, zone));
  // A merged rectangle shows and keeps only the content of its first cell.
  const hidden = (row: number, column: number): boolean =>
    merges.some((merged) => {
      const inside = overlaps(merged, { top: row, bottom: row, left: column, right: column });
      return inside && (row > merged.top || column > merged.left);
    });
  // All is looked at before anything is written.
  if (sheet.validations.length > 0) {
    each(zone, (row, column) => {
      const isText = document.looks.all[readCell(sheet.looks, row, column) ?? 0]?.numberFormat === '@';
      const { content } = typed(host, valueAt(row - zone.top, column - zone.left), isText);
      if (!hidden(row, column)) checkValid(host, sheet, row, column, content);
    });
  }
  each(zone, (row, column) => {
    if (merges.length > 0 && hidden(row, column)) return;
    writeValue(host, sheet, row, column, valueAt(row - zone.top, column - zone.left));
  });
  host.engine.invalidate(sheet, zone);
}

function typed(host: Host, value: unknown, asText: boolean): { content: Content; format?: string | undefined } {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'string') {
    if (value.length > longest) {
      fail(host, `Your input contains more than the maximum of ${longest} characters in a single cell.`);
    }
    const coerced = coerce(value, host.document.locale, asText);
    return { content: coerced.content, format: coerced.numberFormat };
  }
  if (typeof value === 'number') return { content: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'boolean') return { content: value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = dateToSerial(value as Date, host.document.timeZone);
    return Number.isNaN(serial)
      ? { content: '#NUM!' }
      : {
          content: serial,
          format: Number.isInteger(serial)
            ? host.document.locale.dateFormat
            : `${host.document.locale.dateFormat} h:mm:ss`,
        };
  }
  return { content: String(value) };
}

/** Apps Script's two messages for values of another shape than their range. */
export function checkShape(host: Host, { zone }: Area, values: unknown): asserts values is unknown[][] {
  if (!Array.isArray(values) || (values.length > 0 && !Array.isArray(values[0]))) {
    fail(host, "The parameters don't match the method signature for SpreadsheetApp.Range.setValues.");
  }
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;
  const message = (what: string, given: number, expected: number): string =>
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`;
  if (values.length !== rows) fail(host, message('rows', values.length, rows));
  for (const row of values) {
    const given = Array.isArray(row) ? row.length : 1;
    if (given !== columns) fail(host, message('columns', given, columns));
  }
}
