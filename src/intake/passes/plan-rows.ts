import type { Slice } from '../amounts/slices.ts';
import { type CampaignRows, type Measure, measures } from '../campaign-rows.ts';
import { cellText } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { buildRows } from './build-rows.ts';
import type { Draft } from './draft.ts';

/** What was planned: the rows that are held for it, and the columns of plans beside what was spent. */
export function planRows(draft: Draft): CampaignRows | null {
  const { account, slices } = draft;
  const parts: CampaignRows[] = [];
  const planned = [...account.held].filter(([, reason]) => reason === 'planned-rows').map(([row]) => row);
  if (planned.length > 0) parts.push(rowsOf(draft, slices, planned));
  const columns = draft.plans.filter(({ column }) => !isFixed(draft, column));
  if (columns.length > 0) {
    const counted = Array.from({ length: draft.body.length }, (_, row) => row).filter(
      (row) => account.kind[row] === rowKind.used || unreadable.has(account.held.get(row) ?? ''),
    );
    const own = columns.map(({ column, measure, channel }): Slice => {
      const values = draft.numbers.get(column)!.values;
      return { channel, columns: new Map([[measure, column]]), amounts: new Map([[measure, values]]), money: [] };
    });
    const filled = counted.filter((row) =>
      own.some(({ amounts }) => [...amounts.values()].some((of) => !Number.isNaN(of[row]!))),
    );
    if (filled.length > 0) parts.push(rowsOf(draft, own, filled));
  }
  return parts.length === 0 ? null : parts.reduce(joined);
}

/** What was spent cannot be read there; what was planned can. */
const unreadable = new Set(['unreadable-amount', 'error-cell']);

function rowsOf(draft: Draft, slices: readonly Slice[], rows: readonly number[]): CampaignRows {
  const { body, map, from, to, currencyOf, known, options, table, plain, inherited } = draft;
  const kind = new Uint8Array(body.length).fill(rowKind.held);
  for (const row of rows) kind[row] = rowKind.used;
  return buildRows(body, {
    fields: map.fields,
    slices,
    kind,
    from,
    to,
    // A plan is in the currency of what was spent beside it.
    currencyOf: (slice, row) => currencyOf(draft.slices.includes(slice) ? slice : draft.slices[0]!, row),
    channel: options.channel ?? known?.platform.title ?? table.name,
    plain,
    inherited,
    sections: draft.sections,
  });
}

/** The budget of a campaign that stands again in the row of each of its days is no plan of the day. */
function isFixed({ body, numbers, map, from, to }: Draft, column: number): boolean {
  const values = numbers.get(column)!.values;
  if (values.every((_, row) => Number.isNaN(from[row]!) || to[row]! > from[row]!)) return false;
  const names = (['campaign', 'adGroup', 'channel'] as const).flatMap((field) => map.fields.get(field) ?? []);
  const seen = new Map<string, { value: number; rows: number }>();
  for (let row = 0; row < body.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    const name = names.map((at) => cellText(body.column(at)[row])).join('\u0000');
    const before = seen.get(name);
    if (before && before.value !== values[row]) return false;
    seen.set(name, { value: values[row]!, rows: (before?.rows ?? 0) + 1 });
  }
  return [...seen.values()].some(({ rows }) => rows > 1);
}

function joined(a: CampaignRows, b: CampaignRows): CampaignRows {
  const floats = (x: Float64Array, y: Float64Array) => Float64Array.from([...x, ...y]);
  return {
    length: a.length + b.length,
    from: floats(a.from, b.from),
    to: floats(a.to, b.to),
    channel: [...a.channel, ...b.channel],
    campaign: [...a.campaign, ...b.campaign],
    adGroup: [...a.adGroup, ...b.adGroup],
    currency: [...a.currency, ...b.currency],
    measures: Object.fromEntries(
      measures.map((measure) => [measure, floats(a.measures[measure], b.measures[measure])]),
    ) as Record<Measure, Float64Array>,
    sourceRow: Int32Array.from([...a.sourceRow, ...b.sourceRow]),
  };
}
