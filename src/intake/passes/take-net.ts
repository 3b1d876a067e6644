import type { Columns } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import type { Role } from '../role.ts';
import type { Draft } from './draft.ts';

/** Gross and net revenue were a question: where gross less discounts and returns is net in each row, net is what was earned. */
export function takeNet(draft: Draft, columns: Columns, roles: ReadonlyMap<Role, number>): void {
  const { map, body, findings } = draft;
  if (map.fields.has('revenue') || !(roles.has('refund') || roles.has('discount'))) return;
  const asked = findings.findIndex(
    ({ code, details }) =>
      code === 'ambiguous-column' && details?.field === 'revenue' && Array.isArray(details.candidates),
  );
  const candidates =
    asked < 0
      ? openAmounts(draft, columns, roles)
      : (findings[asked]!.details!.candidates as readonly string[]).map((header) => body.headers.indexOf(header));
  const numbersOf = (column: number | undefined) =>
    column === undefined ? null : columns.profile(column).numbers.values;
  const [refund, discount] = [numbersOf(roles.get('refund')), numbersOf(roles.get('discount'))];
  for (const net of candidates) {
    for (const gross of candidates) {
      if (net === gross || (asked < 0 && gross !== roles.get('grossSales'))) continue;
      const [less, whole] = [numbersOf(net)!, numbersOf(gross)!];
      const off = (row: number) => Math.abs(refund?.[row] || 0) + Math.abs(discount?.[row] || 0);
      const rows = columns.rows
        .map((_, at) => at)
        .filter((at) => !Number.isNaN(less[at]!) && !Number.isNaN(whole[at]!));
      const some = rows.filter((row) => off(row) > 0).length;
      if (some < (asked < 0 ? 2 : 1) || !rows.every((row) => Math.abs(whole[row]! - off(row) - less[row]!) < 0.02))
        continue;
      map.fields.set('revenue', net);
      findings.splice(asked < 0 ? findings.length : asked, 1, {
        code: 'column-preferred',
        column: body.headers[net]!,
        details: {
          field: 'revenue',
          over: (asked < 0 ? [gross] : candidates.filter((column) => column !== net)).map(
            (column) => body.headers[column]!,
          ),
        },
      });
      return;
    }
  }
}

/** Where no words asked, the amounts that are nothing else. */
function openAmounts({ map, body }: Draft, columns: Columns, roles: ReadonlyMap<Role, number>): readonly number[] {
  const taken = new Set([...map.fields.values(), roles.get('refund'), roles.get('discount')]);
  return body.keys.flatMap((_, column) =>
    !taken.has(column) && looksLikeMoney(columns, column) !== null ? [column] : [],
  );
}
