import type { SheetData } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { readCell } from '../document/grid.ts';
import { helpers } from '../engine/o-spreadsheet.ts';
import type { Host } from './host.ts';

/** A cell as it is shown. */
export function displayValue(host: Host, sheet: SheetData, row: number, column: number): string {
  const content = readCell(sheet.content, row, column) ?? '';
  const own = host.document.looks.all[readCell(sheet.looks, row, column) ?? 0]?.numberFormat;
  if (isFormula(content) && content.broken) return '#ERROR!';
  const computed = isFormula(content) || (content === '' && host.engine.isComputed(sheet, row, column));
  const { value, format } = computed ? host.engine.evaluate(sheet, row, column) : { value: content, format: undefined };
  if (isFormula(value) || typeof value === 'string') return String(value);
  const { locale } = host.document;
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  const shown = (own ?? format)?.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '[$$$1]');
  return helpers.formatValue(value, {
    format: shown === '@' ? undefined : shown,
    locale: {
      name: locale.code,
      code: locale.code,
      thousandsSeparator: locale.group,
      decimalSeparator: locale.decimal,
      weekStart: 1,
      dateFormat: locale.dateFormat,
      timeFormat: 'hh:mm:ss',
      formulaArgSeparator: ';',
    },
  });
}
