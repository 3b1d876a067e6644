import { headerKey } from '../columns/header-key.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

export interface OrderLines {
  /** 1 on the first line of an order, else missing. */
  readonly orders: Float64Array;
  /** Lines that repeat the total of their order. */
  readonly repeated: readonly { readonly row: number; readonly order: string }[];
  readonly header: string;
}

/** An export with one line an item, where the totals of an order stand on its first line. null where it is no such export. */
export function orderLines(
  body: TableBody,
  known: KeyedPlatform | null,
  revenue: Float64Array | undefined,
): OrderLines | null {
  const lines = known?.platform.orderLines;
  if (!lines) return null;
  const column = (name: string) => body.keys.findIndex(({ key }) => key === headerKey(name).key);
  const order = column(lines.order);
  if (order < 0 || column(lines.item) < 0) return null;
  const cells = body.column(order);
  const orders = new Float64Array(body.length).fill(Number.NaN);
  const repeated: { row: number; order: string }[] = [];
  const seen = new Set<string>();
  for (let row = 0; row < body.length; row++) {
    if (isBlank(cells[row])) continue;
    const name = cellText(cells[row]);
    if (!seen.has(name)) {
      seen.add(name);
      orders[row] = 1;
    } else if (revenue && !Number.isNaN(revenue[row]!) && revenue[row] !== 0) {
      repeated.push({ row, order: name.slice(0, 60) });
    }
  }
  return { orders, repeated, header: body.headers[order]! };
}
