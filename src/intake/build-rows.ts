import { type CampaignRows, type Measure, measures } from './campaign-rows.ts';
import { cellText } from './cells.ts';
import type { RawCell } from './raw.ts';
import type { CurrencyOf } from './read-currencies.ts';
import type { Field } from './reading.ts';
import { rowKind } from './row-account.ts';
import type { Slice } from './slices.ts';
import type { TableBody } from './table-body.ts';

interface Parts {
  readonly fields: ReadonlyMap<Field, number>;
  readonly slices: readonly Slice[];
  readonly kind: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly currencyOf: CurrencyOf;
  /** The channel of rows that name none. */
  readonly channel: string;
}

/** The used rows, by column. A raw row gives one row for each slice that has an amount in it, and one at least. */
export function buildRows(
  body: TableBody,
  { fields, slices, kind, from, to, currencyOf, channel }: Parts,
): CampaignRows {
  const most = body.length * slices.length;
  const out = {
    from: new Float64Array(most),
    to: new Float64Array(most),
    sourceRow: new Int32Array(most),
    channel: [] as string[],
    campaign: [] as string[],
    adGroup: [] as string[],
    currency: [] as string[],
  };
  const amounts = Object.fromEntries(
    measures.map((measure) => [measure, new Float64Array(most).fill(Number.NaN)]),
  ) as Record<Measure, Float64Array>;
  const channels = texts(body, fields.get('channel'), channel);
  const campaigns = texts(body, fields.get('campaign'), '');
  const adGroups = texts(body, fields.get('adGroup'), '');
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    if (kind[i] !== rowKind.used) continue;
    const before = length;
    for (let s = 0; s < slices.length; s++) {
      const slice = slices[s]!;
      const needed = s === slices.length - 1 && length === before;
      if (!needed && slices.length > 1 && !hasAmount(slice, i)) continue;
      out.from[length] = from[i]!;
      out.to[length] = to[i]!;
      out.sourceRow[length] = body.rowNumber(i);
      out.channel.push(slice.channel ?? channels(i));
      out.campaign.push(campaigns(i));
      out.adGroup.push(adGroups(i));
      out.currency.push(currencyOf(slice, i));
      for (const [measure, values] of slice.amounts) amounts[measure][length] = values[i]!;
      length++;
    }
  }
  return {
    length,
    from: out.from.subarray(0, length),
    to: out.to.subarray(0, length),
    channel: out.channel,
    campaign: out.campaign,
    adGroup: out.adGroup,
    currency: out.currency,
    measures: Object.fromEntries(measures.map((measure) => [measure, amounts[measure].subarray(0, length)])) as Record<
      Measure,
      Float64Array
    >,
    sourceRow: out.sourceRow.subarray(0, length),
  };
}

function texts(body: TableBody, column: number | undefined, otherwise: string): (row: number) => string {
  if (column === undefined) return () => otherwise;
  const cells: readonly RawCell[] = body.column(column);
  return (row) => cellText(cells[row]) || otherwise;
}

function hasAmount({ amounts }: Slice, row: number): boolean {
  for (const values of amounts.values()) if (!Number.isNaN(values[row]!)) return true;
  return false;
}
