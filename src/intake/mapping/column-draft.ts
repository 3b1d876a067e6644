import { type Measure, measures } from '../campaign-rows.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Field, Finding } from '../reading.ts';
import type { Reason } from '../reason.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** Which column of a table is which field, by position. */
export interface ColumnMap {
  readonly fields: Map<Field, number>;
  /** Further columns of one amount, each in another currency: a row has it in one of them. */
  readonly otherCurrencies: { readonly measure: Measure; readonly column: number }[];
  /** Why each field is read from its column. */
  readonly reasons: Map<Field, readonly Reason[]>;
  readonly findings: Finding[];
}

/** A column map while it is made. A column that is taken is no other field's. */
export interface ColumnDraft extends ColumnMap {
  readonly body: TableBody;
  readonly taken: Set<number>;
  /** Whether columns of channels hold what was spent. */
  readonly isWide: boolean;
  /** What values and arithmetic say of the columns. */
  readonly evidence: readonly Evidence<Field>[];
}

const amounts = new Set<Field>(measures);

/** Whether reading the wrong column for a field is a wrong figure. */
export const isAmount = (field: Field): field is Measure => amounts.has(field);

export function take(draft: ColumnDraft, field: Field, column: number): void {
  draft.fields.set(field, column);
  draft.taken.add(column);
}

/** The columns that are still free under a name; headers may repeat. */
export function columnsNamed({ body, taken }: ColumnDraft, key: string): number[] {
  const found: number[] = [];
  for (let c = 0; c < body.keys.length; c++) if (body.keys[c]!.key === key && !taken.has(c)) found.push(c);
  return found;
}

/** Leaves a field open where several columns could be it, and asks. */
export function askWhich({ body, findings, taken }: ColumnDraft, field: Field, columns: readonly number[]): void {
  const candidates = columns.map((column) => body.headers[column]!);
  findings.push({ code: 'ambiguous-column', column: candidates[0]!, details: { field, candidates } });
  for (const column of columns) taken.add(column);
}

/** Whether columns hold different values, so that it matters which is read. */
export function differ(body: TableBody, columns: readonly number[]): boolean {
  const first = body.column(columns[0]!);
  return columns.slice(1).some((column) => {
    const other = body.column(column);
    for (let i = 0; i < first.length; i++) if (cellText(first[i]) !== cellText(other[i])) return true;
    return false;
  });
}
