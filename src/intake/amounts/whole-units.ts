import { headerUnit, plainUnit, type Unit, unitOfLine } from '../columns/header-unit.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { Finding } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';

const factors: Readonly<Record<Unit, number>> = {
  thousands: 1e3,
  'ten thousands': 1e4,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  'hundred millions': 1e8,
  hundredths: 0.01,
};

const noughts = /[([]\s?['’]?0{3}(?:['’]?s)?['’]?\s?[)\]]/;

/** What is more than this in a cell on average, written in thousands, was written in whole units under a header that says otherwise. */
const most = 1e7;

/**
 * Brings amounts to whole units, in place, where their header or a line about the table says plainly that they are in thousands or
 * millions; asks where it may say so.
 */
export function toWholeUnits(
  body: TableBody,
  lines: readonly string[],
  columns: { readonly money: ReadonlySet<number>; readonly others: ReadonlySet<number>; readonly fixed: boolean },
  numbers: ReadonlyMap<number, NumberColumn>,
): Finding[] {
  const line = lines.find((text) => unitOfLine(text) !== null);
  const ofLine = line === undefined ? null : unitOfLine(line);
  const findings: Finding[] = [];
  for (const column of [...columns.money, ...columns.others]) {
    const header = body.headers[column]!;
    const own = headerUnit(header);
    const said = own === null && columns.money.has(column) && line !== undefined ? line : null;
    const unit = own ?? (said === null ? null : ofLine!.unit);
    const read = numbers.get(column);
    if (unit === null || !read) continue;
    const details = { unit, ...(said === null ? {} : { line: said }) };
    // `Clicks (M)` may be those of men; `(000)` is nothing but thousands.
    const isTold = columns.money.has(column) || noughts.test(header);
    const isPlain =
      said !== null
        ? ofLine!.isPlain
        : isTold && (plainUnit(header) !== null || (unit === 'hundredths' && areCents(read)));
    if (columns.fixed || !isPlain || read.abbreviated.length > 0 || isWhole(read.values, factors[unit])) {
      findings.push({ code: 'unit-in-header', column: header, details });
      continue;
    }
    // A sum of cents is none of binary fractions.
    for (let row = 0; row < read.values.length; row++)
      read.values[row] = Math.round(read.values[row]! * factors[unit] * 1e4) / 1e4;
    findings.push({ code: 'whole-units', column: header, details });
  }
  return findings;
}

/** Cents are counted one by one: a fraction, or a currency beside one of them, says that they are whole units after all. */
const areCents = ({ values, currencies }: NumberColumn): boolean =>
  currencies.size === 0 && values.every((value) => Number.isNaN(value) || Number.isInteger(value));

function isWhole(values: Float64Array, factor: number): boolean {
  const filled = values.filter((value) => !Number.isNaN(value) && value !== 0);
  return filled.reduce((sum, value) => sum + Math.abs(value), 0) * factor > most * filled.length;
}
