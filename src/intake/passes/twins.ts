import { cellText } from '../table/cells.ts';
import type { Draft } from './draft.ts';
import type { StateColumn } from './state-columns.ts';

/**
 * Whether what was given back for a refunded sale is taken off elsewhere: in a column of refunds, or in a row of its own with the same
 * amount below zero. Such a sale counts, since it would be taken off twice.
 */
export function twins(
  { body, slices, numbers, roles }: Draft,
  columns: readonly StateColumn[],
): (row: number) => boolean {
  const refund = numbers.get(roles.get('refund') ?? -1)?.values;
  const revenue = slices.map(({ amounts }) => amounts.get('revenue')).find((values) => values !== undefined);
  const order = roles.get('orderId');
  const cells = order === undefined ? null : body.column(order);
  // Only asked where something was given back.
  let repeats: boolean | undefined;
  const repeatsOrders = () => {
    repeats ??= cells !== null && new Set(cells.map(cellText)).size < cells.length;
    return repeats;
  };
  const below = new Map<string, number>();
  const types = roles.get('rowType');
  if (revenue && (types !== undefined || columns.length > 0)) {
    for (let row = 0; row < body.length; row++) {
      if (revenue[row]! < 0) below.set(keyOf(row), (below.get(keyOf(row)) ?? 0) + 1);
    }
  }
  return (row) => {
    if (refund && refund[row]! !== 0 && !Number.isNaN(refund[row]!)) return true;
    if (revenue && revenue[row]! < 0) return true;
    if (below.size === 0) return false;
    const left = below.get(keyOf(row)) ?? 0;
    if (left === 0) return false;
    below.set(keyOf(row), left - 1);
    return true;
  };

  /** The amount, since a refund mostly has a number of its own; of one order where both name it. */
  function keyOf(row: number): string {
    const amount = Math.abs(revenue?.[row] ?? Number.NaN).toFixed(2);
    if (!cells || !repeatsOrders()) return amount;
    return `${cellText(cells[row])} ${amount}`;
  }
}
