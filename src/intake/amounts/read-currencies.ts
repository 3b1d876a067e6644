import { isCurrencyCode, isWritten, readCurrency } from '../columns/currencies.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { Field } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { columnOfNames, currencyInName } from './currencies-in-names.ts';
import { joined, moneySign, signIn } from './money-sign.ts';
import type { Slice } from './slices.ts';

/** The currency of a slice in a row: an ISO code, or the sign where several share it; `''` where nothing says it. */
export type CurrencyOf = (slice: Slice, row: number) => string;

/** A row's own currency column, else its header, else the name of its market, else a sign beside the amount, else what stands above the table, else the choice. */
export function readCurrencies(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  slices: readonly Slice[],
  numbers: ReadonlyMap<number, NumberColumn>,
  preamble: string,
  choice: string,
): CurrencyOf {
  const column = fields.get('currency');
  const money = [...new Set(slices.flatMap((slice) => slice.money))];
  const isUnnamed = column === undefined && money.length > 0 && money.every((at) => body.keys[at]!.currency === '');
  const named = isUnnamed ? columnOfNames(body, numbers) : undefined;
  const own =
    column !== undefined
      ? currencyCells(body.column(column), readCurrency)
      : named !== undefined
        ? currencyCells(body.column(named), currencyInName)
        : null;
  const met = new Set(own?.codes);
  for (const at of money)
    for (const sign of [body.keys[at]!.currency, ...numbers.get(at)!.currencies.keys()]) met.add(sign);
  const settle = settled(met, preamble || choice);
  const bySlice = new Map(slices.map((slice) => [slice, inSlice(slice)]));
  return (slice, row) => bySlice.get(slice)!(row);

  function inSlice({ money }: Slice): (row: number) => string {
    const sign = joined(money.map((at) => moneySign(body, at, numbers)));
    if (!own) {
      const only = typeof sign === 'string' ? settle(sign) : null;
      return only === null ? (row) => settle(signIn(sign, row)) : () => only;
    }
    const { of, codes } = own;
    // `Spend (USD)` beside local currencies, none of which is the dollar, was converted.
    const into = money.length > 0 ? body.keys[money[0]!]!.currency : '';
    const isOf = isCurrencyCode(into) && !codes.has(into) && money.every((at) => body.keys[at]!.currency === into);
    if (isOf && [...codes].some(isCurrencyCode)) return () => into;
    if ([...codes].every(isCurrencyCode)) return (row) => of[row]!;
    return (row) => {
      const cell = of[row]!;
      if (isCurrencyCode(cell)) return cell;
      return settle(cell === '' ? signIn(sign, row) : (joined([cell, signIn(sign, row)]) as string));
    };
  }
}

/** What was said of the whole source decides signs that it can be written with, and what has none. */
function settled(met: ReadonlySet<string>, given: string): (sign: string) => string {
  if (given === '') return (sign) => sign;
  const shared = [...met].filter((sign) => sign !== '' && !isCurrencyCode(sign));
  // Where it fits no sign there is, it was said of them all the same.
  const fitsNone = !shared.some((sign) => isWritten(given, sign));
  const known = new Map<string, string>();
  return (sign) => {
    let code = known.get(sign);
    if (code === undefined) {
      const stays = isCurrencyCode(sign) || (shared.includes(sign) && !fitsNone && !isWritten(given, sign));
      code = stays ? sign : given;
      known.set(sign, code);
    }
    return code;
  };
}

/** The currency of each cell, and all that there are. */
interface CurrencyCells {
  readonly of: readonly string[];
  readonly codes: ReadonlySet<string>;
}

function currencyCells(cells: readonly RawCell[], read: (cell: RawCell) => string): CurrencyCells {
  const known = new Map<RawCell, string>();
  const of = cells.map((cell) => {
    let code = known.get(cell);
    if (code === undefined) {
      code = read(cell);
      known.set(cell, code);
    }
    return code;
  });
  return { of, codes: new Set(known.values()) };
}
