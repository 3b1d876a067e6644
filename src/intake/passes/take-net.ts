import type { Columns } from '../evidence/columns.ts';
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
  if (asked < 0) return;
  const candidates = (findings[asked]!.details!.candidates as readonly string[]).map((header) =>
    body.headers.indexOf(header),
  );
  const numbersOf = (column: number | undefined) =>
    column === undefined ? null : columns.profile(column).numbers.values;
  const [refund, discount] = [numbersOf(roles.get('refund')), numbersOf(roles.get('discount'))];
  for (const net of candidates) {
    for (const gross of candidates) {
      if (net === gross) continue;
      const [less, whole] = [numbersOf(net)!, numbersOf(gross)!];
      const off = (row: number) => Math.abs(refund?.[row] || 0) + Math.abs(discount?.[row] || 0);
      const rows = columns.rows
        .map((_, at) => at)
        .filter((at) => !Number.isNaN(less[at]!) && !Number.isNaN(whole[at]!));
      const some = rows.some((row) => off(row) > 0);
      if (!some || !rows.every((row) => Math.abs(whole[row]! - off(row) - less[row]!) < 0.02)) continue;
      map.fields.set('revenue', net);
      findings.splice(asked, 1, {
        code: 'column-preferred',
        column: body.headers[net]!,
        details: {
          field: 'revenue',
          over: candidates.filter((column) => column !== net).map((column) => body.headers[column]!),
        },
      });
      return;
    }
  }
}
