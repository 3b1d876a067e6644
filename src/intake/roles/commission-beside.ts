import type { Columns } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import type { Role } from '../role.ts';

/** No network pays more of a sale. */
const mostOfSale = 0.6;

/**
 * Beside the name of a publisher and a state, two columns of money are a sale and the commission on it, whatever the one of them that
 * no word names is called: the smaller is the commission.
 */
export function commissionBeside(columns: Columns, taken: ReadonlySet<number>, found: Map<Role, number>): void {
  if (!found.has('publisher') || !(found.has('status') || found.has('paymentStatus'))) return;
  const [commission, sale] = [found.get('commission'), found.get('orderTotal')];
  const known = commission ?? sale;
  if (known === undefined || (commission !== undefined && sale !== undefined)) return;
  const others = columns.body.keys.flatMap((_, column) =>
    column !== known && !taken.has(column) && looksLikeMoney(columns, column) !== null ? [column] : [],
  );
  const [other] = others;
  if (other === undefined || others.length > 1) return;
  const [paid, sold] = (commission === undefined ? [other, known] : [known, other]).map(
    (column) => columns.profile(column).numbers.values,
  ) as [Float64Array, Float64Array];
  if (paid.some((amount, row) => !(amount >= 0 && amount <= sold[row]! * mostOfSale))) return;
  found.set(commission === undefined ? 'commission' : 'orderTotal', other);
}
