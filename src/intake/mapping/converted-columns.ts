import { isCurrencyCode } from '../columns/currencies.ts';
import { headerKey } from '../columns/header-key.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { once } from '../once.ts';
import { generalNames, type KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** A column with the money of another one, in another currency. */
export interface ConvertedColumn {
  readonly measure: 'cost' | 'revenue';
  readonly column: number;
  /** The code that its header names, `''` where another column does. */
  readonly currency: string;
}

/**
 * Columns that repeat an amount in another currency: `Cost (Converted currency)` beside `Cost`, `cost_in_usd` beside
 * `cost_in_local_currency`. Words only suspect them; that they rise and fall with the amount proves it.
 */
export function convertedColumns(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  known: KeyedPlatform | null,
): ConvertedColumn[] {
  const used = new Set(fields.values());
  return (['cost', 'revenue'] as const).flatMap((measure) => {
    const own = fields.get(measure);
    if (own === undefined) return [];
    const names = new Set([
      ...(known?.names.get(measure) ?? []),
      ...(generalNames().get(measure)?.[0] ?? []),
      body.keys[own]!.key,
    ]);
    for (let column = 0; column < body.keys.length; column++) {
      if (used.has(column)) continue;
      const { key, currency } = body.keys[column]!;
      const bare = key.replace(convertedWords, '').trim();
      const isOther = isCurrencyCode(currency) && currency !== body.keys[own]!.currency;
      const says = bare !== key || (isOther && (known !== null || hasOwnCode(body, own)));
      if (says && names.has(bare) && goTogether(body, own, column))
        return [{ measure, column, currency: isCurrencyCode(currency) ? currency : '' }];
    }
    return [];
  });
}

/** The column that says which currency the export has converted to. */
export const convertedCode = (body: TableBody): number | undefined => {
  const column = body.keys.findIndex(({ key }) => codeNames().has(key));
  return column < 0 ? undefined : column;
};

const convertedWords =
  /\((?:converted(?: currency)?|umgerechnete währung|umgerechnet|devise convertie|moneda convertida|moeda convertida|valuta convertita|omgerekende valuta)\)$/;
const codeNames = once(
  () =>
    new Set(
      ['Converted currency code', 'Converted currency', 'Code der umgerechneten Währung', 'Report currency code'].map(
        (name) => headerKey(name).key,
      ),
    ),
);

/**
 * Of several columns of one amount, the one that is the amount itself where the others are that in other currencies: the one without a
 * currency in its header, else the first. null where they are no such columns.
 */
export function ownBesideConverted(body: TableBody, columns: readonly number[]): number | null {
  const bare = columns.filter((column) => body.keys[column]!.currency === '');
  const own = bare[0] ?? columns[0];
  if (bare.length > 1 || own === undefined) return null;
  const codes = new Set(columns.map((column) => body.keys[column]!.currency));
  const others = columns.filter((column) => column !== own);
  const areSaid = others.every((column) => isCurrencyCode(body.keys[column]!.currency));
  return areSaid &&
    hasOwnCode(body, own) &&
    codes.size === columns.length &&
    others.every((column) => goTogether(body, own, column))
    ? own
    : null;
}

/** Whether the table says what the amount itself is in. */
const hasOwnCode = (body: TableBody, own: number): boolean =>
  isCurrencyCode(body.keys[own]!.currency) || codeColumn(body) >= 0;

/** Both there or neither in each row, and one rate between them for each currency, as far as rates move within a report. */
export function goTogether(body: TableBody, own: number, other: number): boolean {
  const [a, b] = [own, other].map((column) => readNumbers(body.column(column)).values) as [Float64Array, Float64Array];
  const code = codeColumn(body);
  const cells = code < 0 ? null : body.column(code);
  const ranges = new Map<unknown, { low: number; high: number }>();
  for (let row = 0; row < body.length; row++) {
    const [x, y] = [a[row] || 0, b[row] || 0];
    if (x === 0 && y === 0) continue;
    const [less, more] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
    // Amounts of a few cents are rounded too much to show a rate, and may be rounded to nothing.
    if (less < 1 && (less === 0 ? more < 1 : more < 1000)) continue;
    const ratio = y / x;
    if (!(ratio > 0) || !Number.isFinite(ratio)) return false;
    const range = ranges.get(cells?.[row]) ?? { low: ratio, high: ratio };
    range.low = Math.min(range.low, ratio);
    range.high = Math.max(range.high, ratio);
    if (range.high > range.low * widest) return false;
    ranges.set(cells?.[row], range);
  }
  return ranges.size > 0;
}

/** How far a rate moves within the days of an export, and cents are rounded. */
const widest = 1.35;

/** The first column of currency codes, whatever it is called; -1 where there is none. */
function codeColumn(body: TableBody): number {
  for (let column = 0; column < body.keys.length; column++) {
    let codes = 0;
    for (let row = 0; row < Math.min(body.length, sample); row++) {
      const text = cellText(body.row(row)[column]);
      if (text === '') continue;
      codes = isCurrencyCode(text) ? codes + 1 : Number.NEGATIVE_INFINITY;
      if (codes < 0) break;
    }
    if (codes > 0) return column;
  }
  return -1;
}

const sample = 50;
