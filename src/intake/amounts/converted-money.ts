import type { CampaignRows } from '../campaign-rows.ts';
import { anyCurrency, isCurrencyCode, readCurrency } from '../columns/currencies.ts';
import { type ConvertedColumn, convertedCode, convertedColumns } from '../mapping/converted-columns.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field, SourceOptions } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { readAmounts } from './read-amounts.ts';

/** Campaign rows with the money that their source has converted itself, where it has. */
export function withConvertedMoney(
  rows: CampaignRows,
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  known: KeyedPlatform | null,
  options: SourceOptions,
): CampaignRows {
  const columns = convertedColumns(body, fields, known);
  if (columns.length === 0 || hasTwice(rows)) return rows;
  const { numbers } = readAmounts(
    body,
    columns.map(({ column }) => column),
    options,
  );
  const at = placesOf(rows, body);
  const amounts = { cost: missing(rows.length), revenue: missing(rows.length) };
  for (const { measure, column } of columns) {
    const { values } = numbers.get(column)!;
    for (let i = 0; i < rows.length; i++) amounts[measure][i] = values[at[i]!]!;
  }
  const code = commonCode(columns) || unchanged(rows, amounts);
  const cells = convertedCode(body);
  const own = cells === undefined ? null : body.column(cells);
  const currency = Array.from(at, (row) => (own ? readCurrency(own[row]) || code : code));
  if (!currency.some(isCurrencyCode)) return rows;
  const headers = columns.map(({ column }) => body.headers[column]!);
  const converted = { currency, ...amounts, headers };
  return { ...rows, currency: toldApart(rows, currency, amounts), converted };
}

const missing = (length: number) => new Float64Array(length).fill(Number.NaN);

/** Cost and revenue of one raw row that are two rows here have no one amount beside them. */
function hasTwice({ length, sourceRow }: CampaignRows): boolean {
  for (let i = 1; i < length; i++) if (sourceRow[i] === sourceRow[i - 1]) return true;
  return false;
}

/** The row of the table that each campaign row came from; both ascend. */
function placesOf({ length, sourceRow }: CampaignRows, body: TableBody): Int32Array {
  const at = new Int32Array(length);
  let row = 0;
  for (let i = 0; i < length; i++) {
    while (body.rowNumber(row) < sourceRow[i]!) row++;
    at[i] = row;
  }
  return at;
}

function commonCode(columns: readonly ConvertedColumn[]): string {
  const codes = new Set(columns.map(({ currency }) => currency));
  return codes.size === 1 ? columns[0]!.currency : '';
}

type Money = Pick<CampaignRows['measures'], 'cost' | 'revenue'>;

/** Where no header names it: the one currency whose amounts are left as they are. */
function unchanged({ length, currency, measures }: CampaignRows, converted: Money): string {
  const same = new Set<string>();
  const changed = new Set<string>();
  for (let i = 0; i < length; i++) {
    const [amount, other] = [
      measures.cost[i] || measures.revenue[i],
      measures.cost[i] ? converted.cost[i] : converted.revenue[i],
    ];
    if (amount) (amount === other ? same : changed).add(currency[i]!);
  }
  const left = [...same].filter((code) => isCurrencyCode(code) && !changed.has(code));
  return left.length === 1 && changed.size > 0 ? left[0]! : '';
}

/** Money of which nothing is said is not in the currency that it was converted to; where nothing was changed it is. */
function toldApart(
  { length, currency, measures }: CampaignRows,
  into: readonly string[],
  converted: Money,
): readonly string[] {
  let isSame = true;
  for (let i = 0; i < length && isSame; i++)
    for (const id of ['cost', 'revenue'] as const)
      if (!Number.isNaN(converted[id][i]!) && converted[id][i] !== measures[id][i]) isSame = false;
  return currency.map((code, i) => (code !== '' || into[i] === '' ? code : isSame ? into[i]! : anyCurrency));
}
