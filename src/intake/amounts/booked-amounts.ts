import type { Measure } from '../campaign-rows.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { Role } from '../role.ts';
import { accountKinds } from '../roles/account-numbers.ts';
import type { TableBody } from '../table/table-body.ts';

export interface Booked {
  readonly values: Float64Array;
  readonly header: string;
}

/** What was booked on accounts of marketing and of sales: an expense is debit less credit, income is credit less debit. */
export function bookedAmounts(
  body: TableBody,
  roles: ReadonlyMap<Role, number>,
  numbers: ReadonlyMap<number, NumberColumn>,
): ReadonlyMap<Measure, Booked> {
  const [debit, credit] = [numbers.get(roles.get('debit')!)!.values, numbers.get(roles.get('credit')!)!.values];
  const [one, other] = [body.headers[roles.get('debit')!]!, body.headers[roles.get('credit')!]!];
  const balanceOf = (row: number) => (debit[row]! || 0) - (credit[row]! || 0);
  const kindOf = accountKinds(body, roles, balanceOf);
  const cost = new Float64Array(body.length).fill(Number.NaN);
  const revenue = cost.slice();
  for (let row = 0; row < body.length; row++) {
    const kind = kindOf(row);
    // An entry has one side; the other is left blank and not unknown.
    if (kind === null || (Number.isNaN(debit[row]!) && Number.isNaN(credit[row]!))) continue;
    const balance = balanceOf(row);
    if (kind === 'cost') cost[row] = balance;
    else revenue[row] = -balance || 0;
  }
  const found = new Map<Measure, Booked>();
  const some = (values: Float64Array) => values.some((value) => !Number.isNaN(value));
  if (some(cost)) found.set('cost', { values: cost, header: `${one} − ${other}` });
  if (some(revenue)) found.set('revenue', { values: revenue, header: `${other} − ${one}` });
  return found;
}
