import { cellState } from '../columns/cell-state.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { Finding } from '../reading.ts';
import { shown } from '../table/cells.ts';
import { type RowAccount, rowKind } from '../table/row-account.ts';
import type { TableBody } from '../table/table-body.ts';

/** Holds rows back whose money cannot be read, and says which counts are missing. */
export function holdUnreadable(
  body: TableBody,
  numbers: ReadonlyMap<number, NumberColumn>,
  money: ReadonlySet<number>,
  account: RowAccount,
  findings: Finding[],
): void {
  for (const [column, read] of numbers) {
    const header = body.headers[column]!;
    const masked: number[] = [];
    for (let i = 0; i < body.length; i++) {
      const state = read.state[i]!;
      if (state < cellState.masked || account.kind[i] === rowKind.total) continue;
      if (state === cellState.masked) {
        masked.push(i);
        continue;
      }
      const where: Omit<Finding, 'code' | 'row'> = {
        column: body.headerAt?.(i, column) ?? header,
        got: shown(body.row(i)[column]),
      };
      if (money.has(column)) account.hold(i, state === cellState.error ? 'error-cell' : 'unreadable-amount', where);
      else findings.push({ code: 'unreadable-count', row: body.rowNumber(i), ...where });
    }
    if (masked.length === 0 || !money.has(column)) continue;
    const got = shown(body.row(masked[0]!)[column]);
    findings.push({ code: 'masked-amounts', column: header, got, count: masked.length });
  }
}
