import { allChannels } from '../amounts/slices.ts';
import { headerKey } from '../columns/header-key.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { isChannelName } from '../table/channel-name.ts';
import type { MadeColumn } from './made-body.ts';
import type { Piece } from './period-piece.ts';
import { isAmountLabel } from './period-rows.ts';
import type { Sheet } from './shape.ts';

/** The columns of names; one with a name that nobody knows holds the channels. */
export function nameColumns(
  { table, found }: Sheet,
  names: readonly number[],
  pieces: readonly Piece[],
  totals: ReadonlyMap<number, string>,
): MadeColumn[] {
  const header = table.cells[found.header]!;
  const texts = names.map((column) => cellText(header[column]));
  const isKnown = (text: string, fields: readonly Field[]) =>
    fields.some((field) => (generalNames().get(field) ?? []).some((tier) => tier.includes(headerKey(text).key)));
  const groups = pieces.some(({ row }) => row.group !== '');
  const hasChannel = groups || texts.some((text) => isKnown(text, ['channel']));
  const channelAt = hasChannel
    ? -1
    : findChannels(
        names,
        pieces,
        texts.map((text) => isKnown(text, ['campaign', 'adGroup'])),
      );
  const columns = names.map((_, i): MadeColumn => {
    const text = texts[i]!;
    const isChannel = i === channelAt;
    const isPlainly = text !== '' && !isAmountLabel(text);
    const cells = pieces.map(({ row, place }) => {
      if (totals.has(place)) return row.names[i]! || (i === 0 ? 'Total' : '');
      // `Revenue` alone is of no one channel.
      return row.heads ? (i === 0 ? allChannels : '') : row.names[i]!;
    });
    if (isChannel) return { header: isPlainly ? text : 'Channel', key: 'channel', cells };
    if (groups && !isKnown(text, ['campaign', 'adGroup']) && i === 0)
      return { header: isPlainly ? text : 'Campaign', key: 'campaign', cells };
    return { header: text, cells };
  });
  return groups ? [{ header: 'Channel', cells: pieces.map(({ row }) => row.group) }, ...columns] : columns;
}

/** Among columns of unknown names the one with the names of channels in it, else the first. */
function findChannels(names: readonly number[], pieces: readonly Piece[], known: readonly boolean[]): number {
  const open = names.flatMap((_, i) => (known[i] ? [] : [i]));
  const holds = (i: number) => pieces.some(({ row }) => isChannelName(row.names[i]!));
  return open.find(holds) ?? (known.some(Boolean) ? -1 : (open[0] ?? -1));
}
