import { accountKinds } from '../roles/account-numbers.ts';
import { cellText } from '../table/cells.ts';
import type { Pass } from './pass.ts';

export const accounts: Pass = {
  id: 'accounts',
  says: 'Entries on accounts of the books that are neither marketing nor sales.',
  run({ shape, roles, body, numbers, account, slices }) {
    if (shape !== 'books') return undefined;
    if (slices.every(({ amounts }) => !amounts.has('cost') && !amounts.has('revenue')))
      return { code: 'no-cost-and-revenue', details: { headers: body.headers.filter((header) => header !== '') } };
    const column = roles.get('account')!;
    const cells = body.column(column);
    const [debit, credit] = [numbers.get(roles.get('debit')!)!.values, numbers.get(roles.get('credit')!)!.values];
    const balanceOf = (row: number) => (debit[row]! || 0) - (credit[row]! || 0);
    const kindOf = accountKinds(body, roles, balanceOf);
    const others = new Map<string, number>();
    const rows: number[] = [];
    for (let row = 0; row < body.length; row++) {
      if (kindOf(row) !== null || !account.isOpen(row)) continue;
      const text = cellText(cells[row]);
      rows.push(row);
      others.set(text, (others.get(text) ?? 0) + balanceOf(row));
    }
    const named = [...others].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    account.holdAll(rows, 'account-not-read', {
      column: body.headers[column]!,
      details: { accounts: named.map(([name]) => name), balances: named.map(([, sum]) => String(sum)) },
    });
    return undefined;
  },
};
