import type { Content } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { readCell } from '../document/grid.ts';
import { isDateFormat } from '../document/number-format.ts';
import { serialToTime } from '../document/serial.ts';
import type { Area, Host } from './host.ts';

/** A cell as `getValues` gives it: Number, Boolean, Date or String, `''` where it is empty, an error as its text. */
export type ScriptValue = string | number | boolean | Date;

export function readValues(host: Host, { sheet, zone }: Area): ScriptValue[][] {
  const { document } = host;
  const dates = document.looks.all.map(({ numberFormat }) => isDateFormat(numberFormat));
  const rows: ScriptValue[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const contents = sheet.content[row];
    const looks = sheet.looks[row];
    const values: ScriptValue[] = [];
    for (let column = zone.left; column <= zone.right; column++) {
      const content = contents?.[column] ?? '';
      if (isFormula(content) || (content === '' && host.engine.isComputed(sheet, row, column))) {
        values.push(readFormula(host, sheet, row, column, content));
      } else if (typeof content === 'number' && dates[looks?.[column] ?? 0]) {
        values.push(new Date(serialToTime(content, document.timeZone)));
      } else values.push(content);
    }
    rows.push(values);
  }
  return rows;
}

function readFormula(host: Host, sheet: Area['sheet'], row: number, column: number, content: Content): ScriptValue {
  if (isFormula(content) && content.broken) return '#ERROR!';
  const { value, format } = host.engine.evaluate(sheet, row, column);
  const own = host.document.looks.all[readCell(sheet.looks, row, column) ?? 0]?.numberFormat;
  if (typeof value === 'number' && isDateFormat(own ?? format))
    return new Date(serialToTime(value, host.document.timeZone));
  return value;
}
