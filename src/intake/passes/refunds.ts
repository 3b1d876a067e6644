import { rowKind } from '../table/row-account.ts';
import { pass } from './pass.ts';
import { alreadyNet, looksLikeCount } from './refund-evidence.ts';

export const refunds = pass(
  'refunds',
  'What was given back, in a column of its own, is taken off revenue that does not have it off already.',
  (draft) => {
    const { body, account, roles, numbers, slices, findings } = draft;
    const column = roles.get('refund');
    const given = numbers.get(column ?? -1)?.values;
    const slice = slices.find(({ amounts }) => amounts.has('revenue'));
    if (column === undefined || !given || !slice) return;
    const counts = (row: number) => account.kind[row] === rowKind.used && !draft.notSold.has(row) && !!given[row];
    const rows = Array.from(given, (_, row) => row).filter(counts);
    if (rows.length === 0) return;
    const before = slice.amounts.get('revenue')!;
    const where = { column: body.headers[column]!, row: body.rowNumber(rows[0]!), count: rows.length };
    const sums = (values: Float64Array) =>
      values.reduce((sum, value, row) => sum + (account.kind[row] === rowKind.used ? value || 0 : 0), 0);
    const refunded = rows.reduce((sum, row) => sum + Math.abs(given[row]!), 0);
    const below = rows.filter((row) => given[row]! < 0).length;
    if (looksLikeCount(draft, column, given, before, rows)) {
      findings.push({
        code: 'ambiguous-column',
        column: where.column,
        details: { field: 'refund', could: ['refund', 'a number of returns'] },
      });
      return;
    }
    if (below > 0 && below < rows.length) {
      findings.push({ code: 'refund-signs', ...where, details: { refunds: refunded } });
      return;
    }
    const proof = alreadyNet(draft, rows, given, before);
    if (proof) {
      const net = sums(before);
      findings.push({
        code: 'refunds-in-net',
        ...where,
        details: { proof, gross: net + refunded, refunds: refunded, net },
      });
      return;
    }
    const after = before.slice();
    for (const row of rows) {
      const amount = Math.abs(given[row]!);
      after[row] = (Number.isNaN(before[row]!) ? 0 : before[row]!) - amount;
      account.setAside(row, 'refunds-deducted', { revenue: amount });
    }
    slice.amounts.set('revenue', after);
    const gross = sums(before);
    findings.push({ code: 'refunds-deducted', ...where, details: { gross, refunds: refunded, net: gross - refunded } });
  },
);
