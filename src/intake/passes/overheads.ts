import { daysInMonth, fromSerial, isoDay, toSerial } from '../columns/day-serial.ts';
import { readDates } from '../columns/read-dates.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { Overhead } from '../reading.ts';
import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';

/** The overheads of a table, by month. */
export function overheadsOf(draft: Draft): Overhead[] {
  return [...fromColumns(draft), ...fromRows(draft), ...fromCells(draft)].filter(({ months }) => months.length > 0);
}

function fromColumns(draft: Draft): Overhead[] {
  const { body, numbers, account, from, to, currencyOf, slices } = draft;
  return draft.overheadColumns.map((column) => {
    const { values } = numbers.get(column)!;
    const months = new Map<string, number>();
    let currency = '';
    for (let row = 0; row < body.length; row++) {
      const isCounted = account.kind[row] === rowKind.used || account.held.get(row) === 'unreadable-amount';
      if (!isCounted || Number.isNaN(values[row]!)) continue;
      share(months, values[row]!, from[row]!, to[row]!);
      currency ||= currencyOf(slices[0]!, row);
    }
    return overhead(body.headers[column]!, currency, months);
  });
}

function fromRows({ body, overheadRows: { rows, name }, slices, from, to, currencyOf }: Draft): Overhead[] {
  const found = new Map<
    string,
    { readonly name: string; readonly currency: string; readonly months: Map<string, number>; readonly row: number }
  >();
  for (const row of rows) {
    const amount = slices[0]!.amounts.get('cost')![row]!;
    if (Number.isNaN(amount)) continue;
    const currency = currencyOf(slices[0]!, row);
    const key = `${name(row)} ${currency}`;
    const of = found.get(key) ?? { name: name(row), currency, months: new Map(), row: body.rowNumber(row) };
    found.set(key, of);
    share(of.months, amount, from[row]!, to[row]!);
  }
  return [...found.values()].map(({ name, currency, months, row }) => ({ ...overhead(name, currency, months), row }));
}

function fromCells({ overheadCells, options, said, decimal = options.decimal }: Draft): Overhead[] {
  return overheadCells.map(({ name, cells, dates }) => {
    const { values, currencies } = readNumbers(cells, decimal ? { decimal } : {});
    const months = new Map<string, number>();
    const read = readDates(dates);
    values.forEach((value, i) => {
      if (!Number.isNaN(value)) share(months, value, read.days[i]!, read.ends[i]!);
    });
    return overhead(name, [...currencies.keys()][0] ?? (said.currency || (options.currency ?? '')), months);
  });
}

const overhead = (name: string, currency: string, months: ReadonlyMap<string, number>): Overhead => ({
  name,
  currency,
  total: [...months.values()].reduce((sum, amount) => sum + amount, 0),
  months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, amount]) => ({ month, amount })),
});

/** Shares an amount out over the months of its days; the last takes what is left, so that they add up to it. */
function share(months: Map<string, number>, amount: number, from: number, to: number): void {
  const add = (month: string, part: number) => months.set(month, (months.get(month) ?? 0) + part);
  if (Number.isNaN(from) || Number.isNaN(to)) {
    add('', amount);
    return;
  }
  let left = amount;
  for (let day = from; ; ) {
    const { year, month } = fromSerial(day);
    const end = toSerial(year, month, daysInMonth(year, month));
    const part = end >= to ? left : (amount * (end - day + 1)) / (to - from + 1);
    add(isoDay(day).slice(0, 7), part);
    left -= part;
    if (end >= to) return;
    day = end + 1;
  }
}
