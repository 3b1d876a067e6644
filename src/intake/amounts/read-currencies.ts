import { isCurrencyCode, readCurrency } from '../columns/currencies.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import type { Field } from '../reading.ts';
import type { Slice } from '../table/slices.ts';
import type { TableBody } from '../table/table-body.ts';

/** The currency of a slice in a row, as an ISO code; `''` is unknown. */
export type CurrencyOf = (slice: Slice, row: number) => string;

export interface Currencies {
  readonly of: CurrencyOf;
  /** A sign that several currencies share, where one was met: `$`. */
  readonly sharedSign: string | null;
}

/** A row's own currency column, else its header, else a sign beside the amount, else what stands above the table, else the choice. */
export function readCurrencies(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  slices: readonly Slice[],
  numbers: ReadonlyMap<number, NumberColumn>,
  preamble: string,
  choice: string,
): Currencies {
  const column = fields.get('currency');
  const own = column === undefined ? null : currencyCells(body.column(column));
  let sharedSign: string | null = null;
  const known = new Map(
    slices.map((slice): [Slice, (row: number) => string] => {
      const reads = moneyColumns(slice).map((money) => numbers.get(money)!);
      const signs = new Set(reads.flatMap((read) => [...read.currencies.keys()]));
      const codes = [...signs].filter(isCurrencyCode);
      sharedSign ??= [...signs].find((sign) => !isCurrencyCode(sign)) ?? null;
      const header = moneyColumns(slice)
        .map((money) => body.keys[money]!.currency)
        .find((code) => code !== '');
      const always = header ?? (signs.size === 1 ? codes[0] : undefined) ?? (preamble || choice);
      const perCell =
        header === undefined ? reads.find((read) => read.currencyOf !== undefined)?.currencyOf : undefined;
      if (!perCell) return [slice, () => always];
      return [slice, (row) => (isCurrencyCode(perCell[row]!) ? perCell[row]! : perCell[row] === '' ? '' : always)];
    }),
  );
  return { of: (slice, row) => own?.[row] || known.get(slice)!(row), sharedSign };
}

const moneyColumns = ({ columns }: Slice): number[] =>
  [columns.get('cost'), columns.get('revenue')].filter((column) => column !== undefined);

function currencyCells(cells: readonly RawCell[]): string[] {
  const known = new Map<RawCell, string>();
  return cells.map((cell) => {
    let code = known.get(cell);
    if (code === undefined) {
      code = readCurrency(cell);
      known.set(cell, code);
    }
    return code;
  });
}
