import type { Field } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { askWhich, type ColumnDraft, columnsNamed, differ, isAmount, take } from './column-draft.ts';
import { ownBesideConverted } from './converted-columns.ts';
import { generalNames } from './known-headers.ts';
import { splitByCurrency } from './split-by-currency.ts';

/** The general words, tier by tier: two columns of one tier are a question, and a later tier only stands in. */
export function mapByVocabulary(draft: ColumnDraft, field: Field, tiers: number): void {
  const { body } = draft;
  const all = generalNames.get(field) ?? [];
  for (let tier = 0; tier < Math.min(all.length, tiers); tier++) {
    const columns = all[tier]!.flatMap((key) => columnsNamed(draft, key));
    if (columns.length === 0) continue;
    if (isAmount(field) && columns.length > 1 && differ(body, columns) && !splitByCurrency(draft, field, columns)) {
      const own = ownBesideConverted(body, columns);
      if (own === null) askWhich(draft, field, columns);
      else take(draft, field, own);
      return;
    }
    const column = columns[0]!;
    if (tier > 0 && isDoubtful(draft, field, column)) return;
    take(draft, field, column);
    return;
  }
}

/** Words that name money or a number of things: `Sales` is either, and `Amount` may be spent or earned. */
function isDoubtful({ body, findings }: ColumnDraft, field: Field, column: number): boolean {
  const header = body.headers[column]!;
  if (body.keys[column]!.key === 'income') {
    findings.push({
      code: 'ambiguous-column',
      column: header,
      details: { field, could: ['revenue', 'what people earn'] },
    });
    return true;
  }
  if (field === 'revenue' && !showsMoney(body, column)) {
    findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['revenue', 'orders'] } });
    return true;
  }
  const couldEarn = !(generalNames.get('revenue')![0] ?? []).some((key) =>
    body.keys.some((other) => other.key === key),
  );
  if (field === 'cost' && couldEarn) {
    findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['cost', 'revenue'] } });
    return true;
  }
  return false;
}

/** Whether a column shows that it is money: a currency in its header or beside a value, or cents. */
function showsMoney(body: TableBody, column: number): boolean {
  const header = body.headers[column]!;
  if (body.keys[column]!.currency !== '' || /[$€£¥₹]/.test(header)) return true;
  const cells = body.column(column);
  for (let i = 0; i < Math.min(cells.length, 1000); i++) {
    const cell = cells[i]!;
    if (
      typeof cell === 'number'
        ? !Number.isInteger(cell)
        : typeof cell === 'string' && /[^\d\s.,-]|[.,]\d{1,2}$/.test(cell.trim())
    )
      return true;
  }
  return false;
}
