import type { RawCell } from '../../../intake/raw.ts';
import type { ReportContext } from '../../../report/context.ts';
import { readsAsPattern } from '../../../report/kpi/sum-formula.ts';
import { call, type Formula, wholeColumn } from '../../../workbook/formula.ts';
import type { Bridge } from '../bridge.ts';
import { lastDayOf } from '../months.ts';
import type { Tied } from './tied.ts';

/** The booked figure as a sum over the raw tab, where one condition on its vendor and its date holds the very lines of it. */
export function bookedFormula({ tables, given }: ReportContext, { pair }: Tied, bridge: Bridge): Formula | null {
  const last = lastDayOf(bridge.month);
  const sources = new Set(pair.booked.map(({ source }) => source));
  const [source] = sources;
  const reading = given.find(({ name }) => name === source);
  const table = tables.find(({ name }) => name === source);
  if (sources.size !== 1 || !reading || !table || reading.headerRow === null) return null;
  const headers = (table.cells[reading.headerRow - 1] ?? []).map((cell) => String(cell).trim());
  const at = (header: string | undefined) => (header === undefined ? -1 : headers.indexOf(header));
  const amount = at(reading.columns[pair.side === 'spend' ? 'cost' : 'revenue']);
  const [channel, date] = [at(reading.columns.channel), at(reading.columns.date)];
  if (amount < 0 || channel < 0 || date < 0) return null;
  const rows = table.cells.slice(reading.headerRow);
  const isOfMonth = (row: readonly RawCell[]) => {
    const day = serialIn(row[date]);
    return day >= bridge.month && day < last + 1;
  };
  for (const name of new Set(rows.map((row) => String(row[channel] ?? '')))) {
    const own = rows.filter((row) => String(row[channel] ?? '').toLowerCase() === name.toLowerCase() && isOfMonth(row));
    const sum = own.reduce((total, row) => total + (typeof row[amount] === 'number' ? row[amount] : Number.NaN), 0);
    if (own.length === 0 || name === '' || readsAsPattern(name) || !(Math.abs(sum - bridge.booked) < 0.005)) continue;
    const column = (index: number) => wholeColumn(`raw:${table.name}`, index + 1);
    return call(
      'SUMIFS',
      column(amount),
      column(channel),
      name,
      column(date),
      `>=${bridge.month}`,
      column(date),
      `<${last + 1}`,
    );
  }
  return null;
}

const serialIn = (cell: RawCell | undefined): number => (typeof cell === 'object' ? cell.serial : Number.NaN);
