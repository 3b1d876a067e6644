import type { Measure } from '../campaign-rows.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { namedMeasure } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { isActual, isPlan } from '../vocabulary/plan-words.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { saysTime } from './says-time.ts';
import type { WideChannel } from './wide-columns.ts';

/** A column that adds the channels up, or that was planned. */
interface Total {
  readonly measure: Measure;
  readonly column: number;
  readonly isPlanned: boolean;
}

/**
 * The channels of a table with two header rows: names above, and `Spend`, `Clicks`, … again below each.
 * A name stands over its first column only, as merged cells do. `totals` are the columns that add the channels up.
 */
export function groupedColumns(
  body: TableBody,
  above: readonly RawCell[] | undefined,
): { readonly channels: readonly WideChannel[]; readonly totals: readonly Total[] } {
  if (!above || above.some((cell) => !isBlank(cell) && typeof cell !== 'string')) return { channels: [], totals: [] };
  const summed: Total[] = [];
  const channels = new Map<string, Map<Measure, number>>();
  let name = '';
  for (let column = 0; column < body.keys.length; column++) {
    if (!isBlank(above[column])) name = cellText(above[column]);
    const measure = namedMeasure(body.keys[column]!.key);
    if (name === '' || !measure) continue;
    if (isTotalLabel(name) || isPlan(name)) {
      summed.push({ measure, column, isPlanned: isPlan(name) });
      continue;
    }
    const columns = channels.get(name) ?? new Map<Measure, number>();
    channels.set(name, columns);
    if (!columns.has(measure)) columns.set(measure, column);
  }
  // `Actual` beside a plan, and months, are no channels.
  if ([...channels.keys()].some((group) => isActual(group) || saysTime(group))) return { channels: [], totals: summed };
  const withCost = [...channels].filter(([, columns]) => columns.has('cost'));
  if (withCost.length < 2) return { channels: [], totals: [] };
  return {
    channels: withCost.map(([channel, columns]) => ({ channel, columns })),
    totals: summed.filter(({ measure }) => withCost.some(([, columns]) => columns.has(measure))),
  };
}
