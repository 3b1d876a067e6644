import type { CurrencyOf } from '../amounts/read-currencies.ts';
import type { Slice } from '../amounts/slices.ts';
import { isCurrencyCode } from '../columns/currencies.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { Finding } from '../reading.ts';
import { shown } from '../table/cells.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { TableBody } from '../table/table-body.ts';

export function repeatedHeader({ repeats }: FoundTable): Finding[] {
  return repeats.length === 0 ? [] : [{ code: 'repeated-header', row: repeats[0]! + 1, count: repeats.length }];
}

export const computedRevenue = (body: TableBody, count: number, worth: number, less?: number): Finding => ({
  code: 'computed-revenue',
  column: body.headers[worth]!,
  details: {
    count: body.headers[count]!,
    worth: body.headers[worth]!,
    ...(less === undefined ? {} : { less: body.headers[less]! }),
  },
});

/** Impressions, clicks and other counts are whole, so only there is `1,234` beyond doubt. */
export function undecidedNumbers(
  body: TableBody,
  undecided: readonly number[],
  numbers: ReadonlyMap<number, NumberColumn>,
  slices: readonly Slice[],
): Finding[] {
  const fractional = new Set(
    slices.flatMap(({ columns }) =>
      (['cost', 'revenue', 'conversions'] as const).flatMap((measure) => columns.get(measure) ?? []),
    ),
  );
  return undecided
    .filter(
      (column) =>
        fractional.has(column) &&
        numbers.get(column)!.ambiguous.some((row) => !showsCurrency(body.column(column)[row])),
    )
    .map((column) => {
      const { ambiguous } = numbers.get(column)!;
      const got = shown(body.column(column)[ambiguous[0]!]);
      const row = body.rowNumber(ambiguous[0]!);
      return {
        code: 'number-convention-undecided',
        row,
        column: body.headers[column]!,
        got,
        count: ambiguous.length,
        details: { read: numbers.get(column)!.values[ambiguous[0]!]! },
      };
    });
}

/** `£9,500`: money as people write it has two decimals or none, so three digits are thousands. */
const showsCurrency = (cell: RawCell | undefined): boolean => typeof cell === 'string' && /[^\d\s.,()+-]/.test(cell);

/** One for each sign that several currencies share, and one for amounts without any. */
export function unclearCurrencies(
  body: TableBody,
  slices: readonly Slice[],
  currencies: ReadonlyMap<string, number>,
  currencyOf: CurrencyOf,
): Finding[] {
  const isIn = (sign: string) => (slice: Slice) => {
    const values = slice.money.length > 0 ? (slice.amounts.get('cost') ?? slice.amounts.get('revenue')) : undefined;
    return values?.some((value, row) => !Number.isNaN(value) && currencyOf(slice, row) === sign) ?? false;
  };
  return [...currencies]
    .filter(([code]) => !isCurrencyCode(code))
    .map(([sign, count]) => {
      const { money } = slices.find(isIn(sign)) ?? slices.find((slice) => slice.money.length > 0) ?? slices[0]!;
      // Of a column whose header says its currency it would not be true.
      const unsaid = money.find((at) => !isCurrencyCode(body.keys[at]!.currency)) ?? money[0] ?? 0;
      const column = body.headers[unsaid] ?? '';
      return { code: 'currency-unclear', column, count, ...(sign ? { got: sign } : {}) };
    });
}

/** Amounts that are rounded, since their zeros are letters: `1.2K` may be anything from 1,150 to 1,249. */
export function abbreviatedAmounts(body: TableBody, numbers: ReadonlyMap<number, NumberColumn>): Finding[] {
  return [...numbers].flatMap(([column, { abbreviated }]): Finding[] => {
    const first = abbreviated[0];
    if (first === undefined) return [];
    const where = { row: body.rowNumber(first), column: body.headers[column]!, got: shown(body.column(column)[first]) };
    return [{ code: 'abbreviated-amounts', ...where, count: abbreviated.length }];
  });
}

/** Thousands taken for decimals have three at most: a fraction with more is a share of something, such as of a modelled click. */
const hasFourDecimals = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;

function firstFraction(values: Float64Array): number {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value) && !Number.isInteger(value)) return row;
  }
  return -1;
}

/** Nobody clicks half a time: `12.345` impressions are those of a sheet that took the point of thousands for a decimal point. */
export function fractionalCounts(body: TableBody, slices: readonly Slice[]): Finding[] {
  const findings = new Map<number, Finding>();
  for (const { columns, amounts } of slices) {
    for (const measure of ['impressions', 'clicks'] as const) {
      const column = columns.get(measure);
      const values = amounts.get(measure);
      if (column === undefined || !values || findings.has(column)) continue;
      const broken = firstFraction(values);
      if (broken < 0 || values.some(hasFourDecimals)) continue;
      const got = shown(body.column(column)[broken]);
      const count = values.reduce((sum, value) => sum + (Number.isNaN(value) || Number.isInteger(value) ? 0 : 1), 0);
      findings.set(column, {
        code: 'fractional-counts',
        row: body.rowNumber(broken),
        column: body.headers[column]!,
        got,
        count,
      });
    }
  }
  return [...findings.values()];
}
