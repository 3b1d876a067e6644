import type { ReportContext } from '../../../report/context.ts';
import { wholeData } from '../../../report/data-columns.ts';
import { readsAsPattern } from '../../../report/kpi/sum-formula.ts';
import { call, type Formula } from '../../../workbook/formula.ts';
import type { Bridge } from '../bridge.ts';
import { lastDayOf } from '../months.ts';
import type { TiedSide } from '../pair.ts';

/** The reported figure as a sum over Campaign Data, where that holds the very rows of it; null where they are not all there. */
export function reportedFormula({ ledger }: ReportContext, side: TiedSide, bridge: Bridge): Formula | null {
  const measure = side === 'spend' ? 'cost' : 'revenue';
  const { channel, month, reported } = bridge;
  if (readsAsPattern(channel)) return null;
  const last = lastDayOf(month);
  const id = ledger.channels.findIndex((name) => name.toLowerCase() === channel.toLowerCase());
  const { rows, channelOf } = ledger;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    if (channelOf[i] === id && rows.from[i]! >= month && rows.to[i]! <= last) sum += rows.measures[measure][i]! || 0;
  }
  if (id < 0 || Math.abs(sum - reported) > 0.005) return null;
  return call(
    'SUMIFS',
    wholeData(measure),
    wholeData('channel'),
    channel,
    wholeData('date'),
    `>=${month}`,
    wholeData('to'),
    `<=${last}`,
  );
}
