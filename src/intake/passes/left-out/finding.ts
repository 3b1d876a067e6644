import { readNumbers } from '../../columns/read-numbers.ts';
import type { Finding } from '../../reading.ts';
import type { Draft } from '../draft.ts';

/** Money that nothing reads: its column, its sum, and what it may be. */
export function moneyLeftOut({ body, account }: Draft, column: number, could: readonly string[]): Finding {
  const { values } = readNumbers(body.column(column));
  // A total says the money of its rows again.
  const sum = values.reduce((all, value, row) => all + (account.isOpen(row) ? value || 0 : 0), 0);
  return { code: 'money-left-out', column: body.headers[column]!, details: { sum, could } };
}
