import type { Measure } from '../campaign-rows.ts';
import { addsUp } from '../evidence/adds-up.ts';
import { columnsOf } from '../evidence/columns.ts';
import { generalNames } from '../platforms/known-headers.ts';
import { namesChannel } from '../table/channel-name.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { type ChannelHeader, channelHeader } from './channel-header.ts';
import { goTogether } from './converted-columns.ts';
import { saysTime } from './says-time.ts';

/** The columns of one channel in a table that has a spend column for each. */
export interface WideChannel {
  readonly channel: string;
  readonly columns: ReadonlyMap<Measure, number>;
  /** Neither its name nor its columns nor a total says that it is a channel: it may be a version of the amount beside it. */
  readonly isGuess?: boolean;
}

/** The columns of the channels that have one for a measure. */
export const partsOf = (wide: readonly WideChannel[], measure: Measure): number[] =>
  wide.flatMap(({ columns }) => columns.get(measure) ?? []);

/** The channels of a wide table, or none where fewer columns than these hold the spend of one. */
export function wideColumns(body: TableBody, fewest = 2): readonly WideChannel[] {
  const parts: ChannelHeader[] = [];
  for (let column = 0; column < body.headers.length; column++) {
    const part = channelHeader(body.headers[column]!, body.keys[column]!.key, column);
    if (part) parts.push(part);
  }
  // A table with a column for the channel has one channel in each row already.
  const named = generalNames().get('channel')!.slice(0, 2).flat();
  if (body.keys.some(({ key }) => named.includes(key))) return [];
  const channels = new Map<string, { channel: string; columns: Map<Measure, number> }>();
  for (const { measure, name, column } of parts) {
    if (measure !== 'cost') continue;
    if (saysTime(name)) return [];
    if (channels.has(name.toLowerCase())) return [];
    channels.set(name.toLowerCase(), { channel: name, columns: new Map([[measure, column]]) });
  }
  const costs = [...channels.values()].map(({ columns }) => columns.get('cost')!);
  // `Suma Gastos` is what the channels cost together.
  for (const [name, { columns }] of channels) {
    const own = columns.get('cost')!;
    if (
      isTotalLabel(name) ||
      addsUp(
        columnsOf(body),
        own,
        costs.filter((column) => column !== own),
      )
    )
      channels.delete(name);
  }
  if (channels.size < fewest) return [];
  // `Planned cost` and `Real cost` of a campaign in each row, in whatever words.
  const areUnknown = ![...channels.values()].some(({ channel }) => namesChannel(channel));
  if (areUnknown && namesCampaigns(body)) return [];
  for (const { measure, name, column } of parts) {
    const columns = channels.get(name.toLowerCase())?.columns;
    if (columns && !columns.has(measure)) columns.set(measure, column);
  }
  const found = [...channels.values()];
  // `Spend int` and `Spend ext` may be two channels, or one amount in two versions: a total over them, or clicks of each, would tell.
  const areAlone = found.length === costs.length && found.every(({ columns }) => columns.size === 1);
  if (!areUnknown || !areAlone || haveTotal(body, costs)) return found;
  return found.length === 2 || areVersions(body, costs) ? [] : found.map((each) => ({ ...each, isGuess: true }));
}

/** Whether another column is what all of them come to. */
function haveTotal(body: TableBody, costs: readonly number[]): boolean {
  const columns = columnsOf(body);
  return body.keys.some((_, column) => !costs.includes(column) && addsUp(columns, column, costs));
}

/** `Cost LC` and `Cost GC`: one amount in several versions, at one rate in all rows, and no channels. */
const areVersions = (body: TableBody, [first, ...others]: readonly number[]): boolean =>
  body.length > 1 && others.every((column) => goTogether(body, first!, column));

const namesCampaigns = ({ keys }: TableBody): boolean => {
  const named = generalNames().get('campaign')![0]!;
  return keys.some(({ key }) => named.includes(key));
};
