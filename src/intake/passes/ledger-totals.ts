import { cellText, isBlank } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { firstText } from '../table/table-body.ts';
import { pass } from './pass.ts';

/** `–`, `--`: nothing stands there. */
const isNothing = /^[-–—\s]*$/;

export const ledgerTotals = pass(
  'ledger-totals',
  'A row without the number of an order that comes to what all orders come to is their total.',
  ({ areSales, roles, body, account, slices }) => {
    const order = roles.get('orderId');
    const revenue = slices.map(({ amounts }) => amounts.get('revenue')).find((values) => values !== undefined);
    if (!areSales || order === undefined || !revenue) return;
    const cells = body.column(order);
    const without: number[] = [];
    let [sum, orders] = [0, 0];
    for (let row = 0; row < body.length; row++) {
      if (account.kind[row] === rowKind.total || Number.isNaN(revenue[row]!)) continue;
      if (isBlank(cells[row]) || isNothing.test(cellText(cells[row]))) without.push(row);
      else {
        sum += revenue[row]!;
        orders++;
      }
    }
    if (orders < 2 || sum === 0) return;
    for (const row of without) {
      if (Math.abs(revenue[row]! - sum) < 0.011) account.addTotal(row, firstText(body, row));
    }
  },
);
