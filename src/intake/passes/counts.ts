import { sumOf } from '../columns/sum-of.ts';
import { isNewCustomer, isRefundRow } from '../roles/kind-words.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const counts = pass('counts', 'Orders and new customers, counted from the sales themselves.', (draft) => {
  if (!draft.areSales) return;
  const sale = salesOf(draft);
  const [slice] = draft.slices;
  const { amounts } = slice!;
  const orders = amounts.get('orders') ?? countOrders(draft, sale);
  if (orders && !amounts.has('orders')) amounts.set('orders', orders);
  const fresh = newCustomers(draft, sale, orders);
  if (fresh) amounts.set('newCustomers', fresh);
});

/** Whether a row is a sale that counts. */
function salesOf({ body, account, roles, slices, notSold }: Draft): (row: number) => boolean {
  const revenue = slices.map(({ amounts }) => amounts.get('revenue')).find((values) => values !== undefined);
  const kind = roles.get('rowType');
  const kinds = kind === undefined ? null : body.column(kind);
  // What was sold and given back whole is an order still.
  const refunded = new Set(account.aside.flatMap(({ row, reason }) => (reason === 'refunds-deducted' ? [row] : [])));
  return (row) =>
    account.kind[row] === rowKind.used &&
    !notSold.has(row) &&
    !(kinds && isRefundRow(cellText(kinds[row]))) &&
    !(revenue && revenue[row]! < 0 && !refunded.has(row));
}

/** One for the first row of each order. */
function countOrders({ body, roles, made, isCommission }: Draft, sale: (row: number) => boolean): Float64Array | null {
  const column = roles.get('orderId');
  // Each deal is one, and so is each sale of an affiliate that somebody approves or declines.
  const isOne = column === undefined && (roles.has('deal') || (isCommission && roles.has('status')));
  if (column === undefined && !isOne) return null;
  const cells = column === undefined ? null : body.column(column);
  const orders = new Float64Array(body.length).fill(Number.NaN);
  const seen = new Set<string>();
  for (let row = 0; row < body.length; row++) {
    if (!sale(row)) continue;
    if (cells) {
      const id = cellText(cells[row]);
      if (isBlank(cells[row]) || seen.has(id)) continue;
      seen.add(id);
    }
    orders[row] = 1;
  }
  made.set('orders', column === undefined ? 'each row' : body.headers[column]!);
  return orders;
}

function newCustomers(draft: Draft, sale: (row: number) => boolean, orders: Float64Array | null): Float64Array | null {
  const { body, roles, map, slices, findings, made, known } = draft;
  const said =
    roles.get('customerKind') ?? roles.get('firstOrder') ?? (roles.has('deal') ? roles.get('dealKind') : undefined);
  const mapped = map.fields.get('newCustomers');
  if (slices.some(({ amounts }) => amounts.has('newCustomers')) && mapped !== said) return null;
  // An order counts its customer once, on the row that counts the order.
  const counts = (row: number) => sale(row) && (!orders || orders[row]! > 0);
  const fresh = new Float64Array(body.length).fill(Number.NaN);
  if (said !== undefined) {
    const cells = body.column(said);
    let unknown = 0;
    for (let row = 0; row < body.length; row++) {
      if (!counts(row)) continue;
      const is = isNewCustomer(cellText(cells[row]));
      if (is === null) unknown++;
      else fresh[row] = is ? 1 : 0;
    }
    made.set('newCustomers', body.headers[said]!);
    if (unknown > 0) findings.push({ code: 'customer-kind-unknown', column: body.headers[said]!, count: unknown });
    return fresh;
  }
  const column = roles.get('customer');
  if (column === undefined && roles.has('deal') && !draft.isCommission && orders) {
    const won = sumOf(orders);
    if (won > 0) findings.push({ code: 'deals-without-customers', count: won });
  }
  if (column === undefined || known) return null;
  const cells = body.column(column);
  const rows = Array.from(cells, (_, row) => row).filter((row) => counts(row) && !isBlank(cells[row]));
  if (rows.length === 0) return null;
  const day = (row: number) => draft.from[row]! || 0;
  if (rows.some((row, at) => at > 0 && day(rows[at - 1]!) > day(row))) rows.sort((a, b) => day(a) - day(b) || a - b);
  const seen = new Set<string>();
  for (const row of rows) {
    const who = cellText(cells[row]).toLowerCase();
    fresh[row] = seen.has(who) ? 0 : 1;
    seen.add(who);
  }
  made.set('newCustomers', body.headers[column]!);
  const first = draft.from[rows[0]!]!;
  findings.push({
    code: 'first-seen-customers',
    column: body.headers[column]!,
    count: seen.size,
    ...(Number.isNaN(first) ? {} : { details: { from: first } }),
  });
  return fresh;
}
