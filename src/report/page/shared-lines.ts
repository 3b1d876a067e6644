import { call, type Formula, op, term } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { restOf } from '../coverage/rests-on.ts';
import { net } from '../figures.ts';
import { channelRow } from '../kpi/channels.ts';
import { figureColumn, kpiCell, kpiRange } from '../kpi/columns.ts';
import { notAvailable } from '../kpi/figure-row.ts';
import type { ChannelPlaces } from './channel-places.ts';
import { pageCell } from './columns.ts';

/** Columns of the channel table. */
export const channelColumns = { spend: 2, share: 3, revenue: 4, roi: 5, net: 6, verdict: 7 } as const;

/** A row of the channel table before it is laid out. */
export interface ChannelLine {
  readonly key: string;
  readonly label: string;
  readonly spend: Formula;
  readonly revenue: Formula;
  /** Where its figures stand on the KPI tab; none of a row that sums up channels. */
  readonly kpiRow?: string;
  /** When no return may be said, where that is more than that spend or revenue is missing. */
  readonly unsaid?: Formula;
  /** Of a row that sums up channels: whether both sides of each of them are counted throughout. */
  readonly isMatched?: boolean;
}

export const channelLine = (key: string, label: string, kpiRow = channelRow(label)): ChannelLine => ({
  key,
  label,
  spend: kpiCell(kpiRow, 'cost'),
  revenue: kpiCell(kpiRow, 'revenue'),
  kpiRow,
});

const unspentKey = 'slot:unspent';

/** The rows of channels that have none of their own. Together with the others they make the total. */
export function sharedLines(context: ReportContext, places: ChannelPlaces): ChannelLine[] {
  return [
    ...(places.other.length > 0 ? [otherLine(context, places)] : []),
    ...(places.unspent.length > 0 ? [unspentLine(context, places)] : []),
  ];
}

/** A return of several channels rests on all of them: without the revenue of one, its spend would stand against that of the others. */
function otherLine(context: ReportContext, { shown, other, unspent }: ChannelPlaces): ChannelLine {
  const { facts } = context;
  const ownRows = (id: string) => shown.map((channel) => kpiCell(channelRow(channel), id));
  const rest = (id: 'cost' | 'revenue', apart: readonly Formula[]) =>
    other.every((channel) => facts.reportByChannel.get(channel)?.[id] == null)
      ? term(notAvailable)
      : lessSums(call('SUM', kpiCell('channels:total', id)), [...ownRows(id), ...apart]);
  const apart = unspent.length > 0 ? [pageCell(unspentKey, channelColumns.revenue)] : [];
  const returns = op(call('COUNT', kpiColumn(facts.channels, 'roi')), '-', call('COUNT', ...ownRows('roi')));
  return {
    key: 'slot:other',
    label: 'Other',
    spend: rest('cost', []),
    revenue: rest('revenue', apart),
    unsaid: op(returns, '<', other.length),
    isMatched: other.every((channel) => restOf(context, net, 'report', channel).share === 1),
  };
}

function unspentLine({ facts }: ReportContext, { shown, unspent }: ChannelPlaces): ChannelLine {
  const [only] = unspent;
  if (only !== undefined && unspent.length === 1) return channelLine(unspentKey, only);
  const line = { key: unspentKey, label: 'Others without spend', spend: term(notAvailable) };
  if (unspent.every((channel) => facts.reportByChannel.get(channel)?.revenue == null)) {
    return { ...line, revenue: term(notAvailable) };
  }
  const [paid, earned] = [kpiColumn(facts.channels, 'cost'), kpiColumn(facts.channels, 'revenue')];
  const all = op(call('SUMIFS', earned, paid, notAvailable), '+', call('SUMIFS', earned, paid, 0));
  const free = shown.filter((channel) => !facts.reportByChannel.get(channel)?.cost);
  const ownRows = free.map((channel) => kpiCell(channelRow(channel), 'revenue'));
  return { ...line, revenue: lessSums(all, ownRows) };
}

/** `n/a` cannot be taken off, its sum can. */
const lessSums = (whole: Formula, parts: readonly Formula[]): Formula =>
  parts.reduce((left, part) => op(left, '-', call('SUM', part)), whole);

const kpiColumn = (channels: readonly string[], id: string): Formula =>
  kpiRange(channels.map(channelRow), figureColumn(id));
