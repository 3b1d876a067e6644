import { readDates } from '../columns/read-dates.ts';
import { type NumberColumn, readNumbers } from '../columns/read-numbers.ts';
import type { TableRate } from '../rate-table.ts';
import type { RawCell, RawTable } from '../raw.ts';
import type { Finding, Reading, SourceOptions } from '../reading.ts';
import { cellText, isBlank, shown } from '../table/cells.ts';
import { refusal } from '../table/refusal.ts';
import { currenciesNamed } from './rate-headers.ts';
import { type RateLayout, rateLayout } from './rate-layout.ts';

/** A raw tab as a table of exchange rates: it gives no campaign rows. null where it is none. */
export function readRates(table: RawTable, options: SourceOptions): Reading | null {
  if (options.rates === 'none') return null;
  const layout = rateLayout(table);
  if (!layout) return null;
  const below = table.cells.slice(layout.header + 1);
  const column = (c: number): RawCell[] => below.map((row) => row[c] ?? '');
  const headers = table.cells[layout.header]!.map(cellText);
  const numbers = numbersIn(layout, column, options);
  const dates =
    layout.date === null ? null : readDates(column(layout.date), options.dateOrder ? { order: options.dateOrder } : {});
  const findings: Finding[] = [];
  if (dates && dates.order === 'undecided' && dates.ambiguous > 0) {
    const got = shown(column(layout.date!).find((cell) => typeof cell === 'string' && !isBlank(cell)));
    findings.push({ code: 'rates-unclear', column: headers[layout.date!]!, got, details: { what: 'days' } });
  }
  layout.rates.forEach(({ column: c }, i) => {
    const { decimal, ambiguous } = numbers[i]!;
    if (decimal !== 'undecided' || ambiguous.length === 0) return;
    const got = shown(column(c)[ambiguous[0]!]);
    findings.push({ code: 'rates-unclear', column: headers[c]!, got, details: { what: 'numbers' } });
  });
  const unclear = findings.length > 0;
  const rates: TableRate[] = [];
  const unread: number[] = [];
  for (let row = 0; row < below.length; row++) {
    for (let i = 0; i < layout.rates.length; i++) {
      const cell = below[row]![layout.rates[i]!.column];
      if (isBlank(cell) || /^[\s\-–—#]|^n\/?a$/i.test(cellText(cell))) continue;
      const rate = rateAt(table.name, layout, i, below[row]!, numbers[i]!.values[row]!, dates?.days[row]);
      if (rate) rates.push(rate);
      else unread.push(row);
    }
  }
  if (unread[0] !== undefined)
    findings.push({ code: 'rate-unreadable', row: layout.header + 2 + unread[0], count: unread.length });
  const read = [{ code: 'rates-read' }, ...findings] as const;
  return {
    ...refusal(table, read as readonly [Finding, ...Finding[]], { platform: 'rates', headerRow: layout.header + 1 }),
    refused: null,
    rates: { rates: unclear ? [] : rates, chosen: options.rates ?? null, columns: columnsOf(layout, headers) },
  };
}

/** The file's one convention of decimals: what one column of it shows settles the others. */
function numbersIn(layout: RateLayout, column: (c: number) => RawCell[], { decimal }: SourceOptions): NumberColumn[] {
  const read = (as?: 'point' | 'comma') =>
    layout.rates.map(({ column: c }) => readNumbers(column(c), as ? { decimal: as } : {}));
  const first = read(decimal);
  const shownBy = new Set(first.map((each) => each.decimal).filter((sign) => sign !== 'undecided'));
  return shownBy.size === 1 && !decimal ? read([...shownBy][0] as 'point' | 'comma') : first;
}

function rateAt(
  tab: string,
  { date, source, units, rates }: RateLayout,
  i: number,
  row: readonly RawCell[],
  value: number,
  day: number | undefined,
): TableRate | null {
  const { says, codes } = rates[i]!;
  const [first, second] = codes.map((c) => currenciesNamed(cellText(row[c])));
  const per = units === null ? 1 : Number(cellText(row[units])) || 1;
  const from = date === null ? Number.NEGATIVE_INFINITY : (day ?? Number.NaN);
  if (!(value > 0) || !Number.isFinite(value) || Number.isNaN(from)) return null;
  const words = source === null ? '' : cellText(row[source]);
  const place = { from, value: value / per, source: words === '' ? `tab ${tab}` : `${words}, tab ${tab}` };
  if (codes.length === 0) return { ...place, ...says };
  if (!first) return null;
  if (first.base !== '') return { ...place, ...first };
  if (codes.length === 2) return second ? { ...place, currency: first.currency, base: second.currency } : null;
  // `Rate per USD`: one dollar is so many of the currency in the cell.
  return says.currency === ''
    ? { ...place, currency: first.currency, base: says.base }
    : { ...place, currency: says.currency, base: first.currency };
}

function columnsOf({ date, source, rates }: RateLayout, headers: readonly string[]): Record<string, string> {
  const named = (columns: readonly number[]) => columns.map((c) => headers[c]).join(' + ');
  const codes = rates[0]?.codes ?? [];
  return {
    ...(date === null ? {} : { date: named([date]) }),
    ...(codes.length > 0 ? { currency: named(codes) } : {}),
    rate: named(rates.map(({ column }) => column)),
    ...(source === null ? {} : { source: named([source]) }),
  };
}
