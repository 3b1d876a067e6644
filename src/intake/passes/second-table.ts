import { amountsInRow } from '../amounts/sums.ts';
import { rowKind } from '../table/row-account.ts';
import { firstText } from '../table/table-body.ts';
import { beyondTotal } from '../totals/beyond-total.ts';
import { amountsOf } from '../totals/find-totals.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const secondTable = pass(
  'second-table',
  'Rows that the only total does not cover: a second table whose cells fit the first header.',
  (draft) => {
    const { body, slices, account, currencyOf } = draft;
    const beyond = beyondTotal(
      body.length,
      amountsOf(slices),
      account.totals,
      (row) => account.kind[row] === rowKind.used,
    );
    if (!beyond || !isTotalLabel(firstText(body, beyond.total)) || goOn(draft, beyond.rows)) return;
    let cost = 0;
    let revenue = 0;
    for (const row of beyond.rows) {
      const amounts = amountsInRow(slices, row);
      cost += amounts.cost ?? 0;
      revenue += amounts.revenue ?? 0;
    }
    account.holdAll(beyond.rows, 'second-table', {
      details: {
        label: account.totals.get(beyond.total)!,
        total: body.rowNumber(beyond.total),
        ...(cost > 0 ? { cost } : {}),
        ...(revenue > 0 ? { revenue } : {}),
        currency: currencyOf(slices[0]!, beyond.rows[0]!),
        rows: beyond.rows.map((row) => String(body.rowNumber(row))),
      },
    });
  },
);

/** Whether all these rows are of later days than the others: people write on below a total. It then has less than the rows, which is said. */
function goOn({ account, from }: Draft, rows: readonly number[]): boolean {
  const beyond = new Set(rows);
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < from.length; row++)
    if (account.kind[row] === rowKind.used && !beyond.has(row) && from[row]! > last) last = from[row]!;
  return Number.isFinite(last) && rows.every((row) => from[row]! > last);
}
