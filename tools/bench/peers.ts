import * as arquero from 'arquero';
import lodash from 'lodash';
import type { RawCell, RawDate, RawTable } from '../../src/intake/raw.ts';
import { at } from './raw-table.ts';

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Month by day serial, worked out once for every peer: none of them shall lose by our way with dates. */
const monthBySerial = new Map<number, string>();
function monthOf(cell: RawCell | undefined): string {
  const { serial } = cell as RawDate;
  let month = monthBySerial.get(serial);
  if (month === undefined) {
    month = new Date(epoch + serial * msPerDay).toISOString().slice(0, 7);
    monthBySerial.set(serial, month);
  }
  return month;
}

const summed = [at.impressions, at.clicks, at.cost, at.conversions, at.revenue] as const;

/** The floor: nothing is checked, understood or kept, only channel × month summed. */
export function nestedMaps({ cells }: RawTable): Map<string, Map<string, Float64Array>> {
  const byChannel = new Map<string, Map<string, Float64Array>>();
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]!;
    const channel = cell[at.channel] as string;
    let byMonth = byChannel.get(channel);
    if (!byMonth) {
      byMonth = new Map();
      byChannel.set(channel, byMonth);
    }
    const month = monthOf(cell[at.day]);
    let sums = byMonth.get(month);
    if (!sums) {
      sums = new Float64Array(summed.length);
      byMonth.set(month, sums);
    }
    for (let i = 0; i < summed.length; i++) sums[i] = sums[i]! + (cell[summed[i]!] as number);
  }
  return byChannel;
}

export function withArquero({ cells }: RawTable): unknown {
  const rows = cells.slice(1);
  const number = (column: number) => rows.map((row) => row[column] as number);
  return arquero
    .table({
      channel: rows.map((row) => row[at.channel] as string),
      month: rows.map((row) => monthOf(row[at.day])),
      impressions: number(at.impressions),
      clicks: number(at.clicks),
      cost: number(at.cost),
      conversions: number(at.conversions),
      revenue: number(at.revenue),
    })
    .groupby('channel', 'month')
    .rollup({
      impressions: arquero.op.sum('impressions'),
      clicks: arquero.op.sum('clicks'),
      cost: arquero.op.sum('cost'),
      conversions: arquero.op.sum('conversions'),
      revenue: arquero.op.sum('revenue'),
    })
    .objects();
}

export function withLodash({ cells }: RawTable): unknown {
  const groups = lodash.groupBy(cells.slice(1), (row) => `${row[at.channel]}\u0000${monthOf(row[at.day])}`);
  return lodash.mapValues(groups, (rows) => summed.map((column) => lodash.sumBy(rows, (row) => row[column] as number)));
}
