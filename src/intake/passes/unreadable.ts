import type { Draft } from './draft.ts';
import { holdUnreadable } from './hold-unreadable.ts';
import { pass } from './pass.ts';

export const unreadable = pass('unreadable', 'Rows whose money cannot be read.', (draft) => {
  const { body, numbers, account, findings, repeatedOrders } = draft;
  holdUnreadable(body, numbers, moneyColumns(draft), account, findings);
  for (const { row, order } of repeatedOrders) account.hold(row, 'order-total-repeated', { got: order });
});

const moneyColumns = ({ slices, besides }: Draft): Set<number> =>
  new Set([...slices.flatMap(({ columns: of }) => [of.get('cost') ?? [], of.get('revenue') ?? []].flat()), ...besides]);
