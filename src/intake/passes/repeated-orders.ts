import { readNumbers } from '../columns/read-numbers.ts';
import type { Role } from '../role.ts';
import { isRefundRow } from '../roles/kind-words.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { pass } from './pass.ts';

export const repeatedOrders = pass(
  'repeated-orders',
  'Lines of an order that each bear its total: the order counts once.',
  (draft) => {
    const { body, account, roles, slices, known } = draft;
    const order = roles.get('orderId');
    const revenue = slices[0]?.amounts.get('revenue');
    const column = slices[0]?.columns.get('revenue');
    if (known || !draft.areSales || order === undefined || !revenue || column === undefined) return;
    if (column === roles.get('lineTotal')) return;
    const cells = body.column(order);
    const kind = roles.get('rowType');
    const kinds = kind === undefined ? null : body.column(kind);
    const first = new Map<string, number>();
    const groups = new Map<string, number[]>();
    for (let row = 0; row < body.length; row++) {
      if (account.kind[row] !== rowKind.used || isBlank(cells[row]) || !revenue[row]) continue;
      if (kinds && isRefundRow(cellText(kinds[row]))) continue;
      const id = cellText(cells[row]);
      const before = first.get(id);
      if (before === undefined) first.set(id, row);
      else groups.set(id, [...(groups.get(id) ?? [before]), row]);
    }
    const several = [...groups.values()];
    if (several.length === 0) return;
    if (!several.every((rows) => rows.every((row) => revenue[row] === revenue[rows[0]!]))) return;
    const valuesOf = (role: Role) => (roles.has(role) ? readNumbers(body.column(roles.get(role)!)).values : null);
    const [quantity, price] = [valuesOf('quantity'), valuesOf('unitPrice')];
    // What each line came to is proved by its own product.
    if (quantity && price && several.flat().every((row) => isNear(quantity[row]! * price[row]!, revenue[row]!))) return;
    const repeats = several.flatMap(([, ...rows]) => rows);
    account.holdAll(repeats, 'order-total-repeated', {
      column: body.headers[column]!,
      got: cellText(cells[repeats[0]!]).slice(0, 60),
      details: { orders: several.length },
    });
  },
);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;
