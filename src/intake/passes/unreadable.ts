import type { Draft } from './draft.ts';
import { holdUnreadable } from './hold-unreadable.ts';
import { pass } from './pass.ts';

export const unreadable = pass('unreadable', 'Rows whose money cannot be read.', (draft) => {
  const { body, numbers, account, findings, repeatedOrders } = draft;
  holdUnreadable(body, numbers, moneyColumns(draft), account, findings);
  for (const { row, order } of repeatedOrders) account.hold(row, 'order-total-repeated', { got: order });
});

function moneyColumns({ slices, worth }: Draft): Set<number> {
  const columns = slices.flatMap(({ columns: of }) => [of.get('cost') ?? [], of.get('revenue') ?? []].flat());
  return new Set(worth ? [...columns, worth.column] : columns);
}
