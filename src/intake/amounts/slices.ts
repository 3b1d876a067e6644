import { type Measure, measures } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { ColumnMap } from '../mapping/column-draft.ts';
import type { WideChannel } from '../mapping/wide-columns.ts';
import { once } from '../once.ts';
import type { Field, Finding } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { differ, type MoneySign, moneySign, signIn } from './money-sign.ts';

/** Where a wide table's revenue belongs to no one channel. */
export const allChannels = 'All channels';

/**
 * What one raw row gives: mostly one slice with all its amounts. A wide table gives one a channel; money in two currencies
 * gives one a currency.
 */
export interface Slice {
  /** null where the table's channel column, or its name, tells. */
  readonly channel: string | null;
  readonly columns: ReadonlyMap<Measure, number>;
  readonly amounts: Map<Measure, Float64Array>;
  /** The days of its amounts, where they are not those of the row: a lead counts when it came, a customer when it became one. */
  readonly days?: Float64Array;
  /** The columns whose header and signs say its currency. */
  readonly money: readonly number[];
}

export interface Sliced {
  readonly slices: readonly Slice[];
  readonly findings: readonly Finding[];
}

export function sliceColumns(
  body: TableBody,
  { fields, otherCurrencies }: Pick<ColumnMap, 'fields' | 'otherCurrencies'>,
  wide: readonly WideChannel[],
  numbers: ReadonlyMap<number, NumberColumn>,
  computed: ReadonlyMap<Measure, Float64Array>,
  besides: readonly number[] = [],
): Sliced {
  const findings: Finding[] = [];
  const columns = new Map<Measure, number>();
  for (const measure of measures) {
    const column = fields.get(measure);
    if (column !== undefined) columns.set(measure, column);
  }
  const slice = (
    channel: string | null,
    of: ReadonlyMap<Measure, number>,
    further: ReadonlyMap<Measure, Float64Array> = new Map(),
    money: readonly number[] = [of.get('cost') ?? [], of.get('revenue') ?? []].flat(),
  ): Slice => ({
    channel,
    columns: of,
    amounts: new Map([
      ...[...of].map(([measure, column]) => [measure, numbers.get(column)!.values] as const),
      ...further,
    ]),
    money,
  });

  const slices: Slice[] = [];
  const [cost, revenue] = [columns.get('cost'), columns.get('revenue')];
  const apart = cost !== undefined && revenue !== undefined ? conflict(body, cost, revenue, numbers) : null;
  if (apart && revenue !== undefined) {
    columns.delete('revenue');
    slices.push(slice(null, columns, computed), slice(null, new Map([['revenue', revenue]])));
    findings.push({ code: 'currency-conflict', column: body.headers[revenue]!, details: apart });
  } else if (columns.size > 0 || wide.length === 0) {
    const money = [cost ?? [], revenue ?? besides].flat();
    slices.push(slice(wide.length > 0 ? allChannels : null, columns, computed, money));
  }
  for (const { measure, column } of otherCurrencies) slices.push(slice(null, new Map([[measure, column]])));
  for (const { channel, columns: of } of wide) slices.push(slice(channel, of));
  if (wide.length > 0) findings.push(wideTable(wide));
  return { slices, findings };
}

const wideTable = (wide: readonly WideChannel[]): Finding => ({
  code: 'wide-table',
  details: {
    channels: wide.map(({ channel }) => channel),
    ...(wide.some(({ isGuess }) => isGuess) ? { areUnknown: 1 } : {}),
  },
});

/** The currencies of cost and revenue in the first row that has them in two. */
function conflict(
  body: TableBody,
  cost: number,
  revenue: number,
  numbers: ReadonlyMap<number, NumberColumn>,
): { currency: string; other: string } | null {
  const signs: readonly MoneySign[] = [moneySign(body, cost, numbers), moneySign(body, revenue, numbers)];
  const [spent, earned] = [numbers.get(cost)!.values, numbers.get(revenue)!.values];
  const alike = signs.every((sign) => typeof sign === 'string');
  for (let row = 0; row < (alike ? 1 : body.length); row++) {
    const [other, currency] = signs.map((sign) => signIn(sign, row)) as [string, string];
    if ((alike || (spent[row] && earned[row])) && differ(other, currency)) return { currency, other };
  }
  return null;
}

const worthOf = once(
  (): ReadonlyMap<string, Measure> =>
    new Map([
      ...['Revenue per conversion', 'Value per conversion', 'Revenue per conv.', 'Value/conv.'].map(
        (name) => [headerKey(name).key, 'conversions'] as const,
      ),
      ...['Revenue per order', 'Average order value', 'AOV'].map((name) => [headerKey(name).key, 'orders'] as const),
    ]),
);

/** Columns whose product is revenue; without a measure the first one counts nothing that is read. */
export interface Worth {
  readonly measure?: Measure;
  readonly count: number;
  readonly each: number;
}

/** The column that says what one conversion is worth, where that and their number are all there is of revenue. */
export function worthColumn(body: TableBody, fields: ReadonlyMap<Field, number>): Worth | null {
  if (fields.has('revenue')) return null;
  for (let each = 0; each < body.keys.length; each++) {
    const measure = worthOf().get(body.keys[each]!.key);
    if (measure && fields.has(measure)) return { measure, count: fields.get(measure)!, each };
  }
  return null;
}
