import type { CurrencyOf } from '../amounts/read-currencies.ts';
import type { Slice } from '../amounts/slices.ts';
import { type CampaignRows, type Measure, measures } from '../campaign-rows.ts';
import { plainName } from '../plain-name.ts';
import type { RawCell } from '../raw.ts';
import type { Field } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import type { TableBody } from '../table/table-body.ts';

interface Parts {
  readonly fields: ReadonlyMap<Field, number>;
  readonly slices: readonly Slice[];
  readonly kind: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly currencyOf: CurrencyOf;
  /** Columns in which each cell is a text that is read as it stands. */
  readonly plain: ReadonlySet<number>;
  /** The channel of rows that name none. */
  readonly channel: string;
  /** Columns of names with what a row has from the row of its group. */
  readonly inherited: ReadonlyMap<number, readonly RawCell[]>;
  /** The channel of each row by the heading above it, where no column says it. */
  readonly sections: readonly string[] | null;
}

/** Where each campaign row comes from: the row of the table, and the slice of it. */
interface Origins {
  readonly length: number;
  readonly row: Int32Array;
  readonly slice: Uint16Array;
  /** Whether the campaign rows are the rows of the table, one for one: then nothing need be copied. */
  readonly whole: boolean;
}

/** The used rows, by column. A raw row gives one row for each slice that has an amount in it, and one at least. */
export function buildRows(body: TableBody, parts: Parts): CampaignRows {
  const { fields, slices, from, to, currencyOf, plain, channel, inherited, sections } = parts;
  const origins = findOrigins(body.length, parts);
  const { length, row, slice } = origins;
  const sourceRow = new Int32Array(length);
  for (let i = 0; i < length; i++) sourceRow[i] = body.rowNumber(row[i]!);
  const names = (field: Field, textOf: TextOf) => {
    const column = fields.get(field);
    if (column === undefined) return new Array<string>(length).fill(textOf(''));
    const own = inherited.get(column);
    if (!own && origins.whole && plain.has(column)) return body.column(column) as readonly string[];
    return textsOf(own ?? body.column(column), origins, textOf);
  };
  const channelIn: TextOf = (cell) => cellText(cell) || channel;
  const nameIn: TextOf = (cell) => plainName(cellText(cell));
  const named = sections ? textsOf(sections, origins, channelIn) : names('channel', channelIn);
  const currency = new Array<string>(length);
  for (let i = 0; i < length; i++) {
    currency[i] = currencyOf(slices[slice[i]!]!, row[i]!);
  }
  const missing = new Float64Array(length).fill(Number.NaN);
  const amounts = {} as Record<Measure, Float64Array>;
  for (const measure of measures) amounts[measure] = amountsOf(slices, measure, origins) ?? missing;
  const first = pickDays(slices, from, origins);
  return {
    length,
    from: first,
    to: from === to ? first : pickDays(slices, to, origins),
    channel: slices.some((of) => of.channel !== null)
      ? named.map((name, i) => slices[slice[i]!]!.channel ?? name)
      : named,
    campaign: names('campaign', nameIn),
    adGroup: names('adGroup', nameIn),
    currency,
    measures: amounts,
    sourceRow,
  };
}

function findOrigins(rows: number, { slices, kind }: Parts): Origins {
  const row = new Int32Array(rows * slices.length);
  const slice = new Uint16Array(rows * slices.length);
  let length = 0;
  for (let i = 0; i < rows; i++) {
    if (kind[i] !== rowKind.used) continue;
    const before = length;
    for (let s = 0; s < slices.length; s++) {
      const needed = s === slices.length - 1 && length === before;
      if (!needed && slices.length > 1 && !hasAmount(slices[s]!, i)) continue;
      row[length] = i;
      slice[length++] = s;
    }
  }
  return {
    length,
    row: row.subarray(0, length),
    slice: slice.subarray(0, length),
    whole: slices.length === 1 && length === rows,
  };
}

function hasAmount({ amounts }: Slice, row: number): boolean {
  for (const values of amounts.values()) if (!Number.isNaN(values[row]!)) return true;
  return false;
}

function pick(values: Float64Array, { length, row, whole }: Origins): Float64Array {
  if (whole) return values;
  const picked = new Float64Array(length);
  for (let i = 0; i < length; i++) picked[i] = values[row[i]!]!;
  return picked;
}

/** The days of the rows, or of those slices that have days of their own. */
function pickDays(slices: readonly Slice[], values: Float64Array, origins: Origins): Float64Array {
  if (slices.every(({ days }) => days === undefined)) return pick(values, origins);
  const picked = new Float64Array(origins.length);
  for (let i = 0; i < origins.length; i++) {
    const row = origins.row[i]!;
    picked[i] = (slices[origins.slice[i]!]!.days ?? values)[row]!;
  }
  return picked;
}

function amountsOf(
  slices: readonly Slice[],
  measure: Measure,
  { length, row, slice, whole }: Origins,
): Float64Array | undefined {
  const columns = slices.map((one) => one.amounts.get(measure));
  if (whole || columns.every((values) => values === undefined)) return columns[0];
  const amounts = new Float64Array(length).fill(Number.NaN);
  for (let i = 0; i < length; i++) {
    const values = columns[slice[i]!];
    if (values) amounts[i] = values[row[i]!]!;
  }
  return amounts;
}

type TextOf = (cell: RawCell | undefined) => string;

function textsOf(cells: readonly RawCell[], { length, row }: Origins, textOf: TextOf): string[] {
  const texts = new Array<string>(length);
  for (let i = 0; i < length; i++) texts[i] = textOf(cells[row[i]!]);
  return texts;
}
