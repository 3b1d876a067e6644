import { takeOut } from '../amounts/take-out.ts';
import { type Measure, measures } from '../campaign-rows.ts';
import type { Finding } from '../reading.ts';
import { isOfSalesOnly } from '../roles/state-words.ts';
import { rowKind } from '../table/row-account.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';
import { type Fate, type StateColumn, stateColumns } from './state-columns.ts';
import { amountOf, StateSums } from './sum-states.ts';
import { twins } from './twins.ts';

/** Why a sale does not count, by its state: the reason its row is held for. */
const reasons = { undone: 'state-left-out', open: 'state-open', unknown: 'state-unknown' } as const;
type Left = keyof typeof reasons;

/** What a sale is, in a row that may hold what was spent as well. */
const ofSale: readonly Measure[] = ['revenue', 'orders', 'conversions', 'newCustomers', 'leads'];

export const states = pass(
  'states',
  'Sales that were cancelled, refunded or lost, and those that still wait: what was spent on them counts.',
  (draft) => {
    const columns = stateColumns(draft);
    if (columns.length === 0) return unread(draft);
    const { body, account, slices } = draft;
    const sale = new Set<Measure>(draft.isCommission || draft.areBills ? [...ofSale, 'cost'] : ofSale);
    const [revenue, cost] = [amountOf(slices, 'revenue'), amountOf(slices, 'cost', sale.has('cost'))];
    const returned = twins(draft, columns);
    const counted = new StateSums();
    const left = new Map<Left, { rows: number[]; sums: StateSums; column: StateColumn }>();
    const parts = { rows: [] as number[], sums: new StateSums() };
    for (let row = 0; row < body.length; row++) {
      if (account.kind[row] !== rowKind.used) continue;
      const said = worst(columns, row);
      const isReturned = said.fate === 'undone' && isOfSalesOnly(said.text) && returned(row);
      if (!account.isOpen(row) || said.fate === 'done' || said.fate === 'part' || isReturned) {
        counted.add(said.text, revenue(row), cost(row));
        if (said.fate === 'part' && !draft.roles.has('refund')) {
          parts.rows.push(row);
          parts.sums.add(said.text, revenue(row), cost(row));
        }
        continue;
      }
      const kind = said.fate as Left;
      const group = left.get(kind) ?? { rows: [], sums: new StateSums(), column: said.column };
      left.set(kind, group);
      group.rows.push(row);
      group.sums.add(said.text, revenue(row), cost(row));
    }
    const others = measures.filter((measure) => !sale.has(measure));
    for (const [kind, { rows, sums, column }] of left) {
      const where = {
        column: body.headers[column.column]!,
        details: { ...sums.details(), ...counted.details('counted') },
      };
      const spends = rows.filter((row) => others.some((measure) => hasAmount(draft, measure, row)));
      const spending = new Set(spends);
      const alone = rows.filter((row) => !spending.has(row));
      if (spends.length > 0) {
        takeOut(slices, account, spends, sale, reasons[kind]);
        for (const row of spends) draft.notSold.add(row);
        draft.findings.push({ code: reasons[kind], row: body.rowNumber(rows[0]!), count: rows.length, ...where });
        account.holdAll(alone, reasons[kind], null);
      } else account.holdAll(alone, reasons[kind], where);
    }
    if (parts.rows.length > 0)
      draft.findings.push({
        code: 'state-part',
        row: body.rowNumber(parts.rows[0]!),
        count: parts.rows.length,
        column: body.headers[columns[0]!.column]!,
        details: parts.sums.details(),
      });
  },
);

const rank: Readonly<Record<Fate, number>> = { undone: 4, unknown: 3, open: 2, part: 1, done: 0 };

/** Several columns may speak of one sale: it counts where none of them says that it does not. */
function worst(columns: readonly StateColumn[], row: number): { text: string; fate: Fate; column: StateColumn } {
  let found = { text: '', fate: 'done' as Fate, column: columns[0]! };
  for (const column of columns) {
    const said = { text: column.text(row), fate: column.fate(row), column };
    if (found.text === '' || rank[said.fate] > rank[found.fate]) found = said;
  }
  return found;
}

const hasAmount = ({ slices }: Draft, measure: Measure, row: number): boolean =>
  slices.some(({ amounts }) => !!amounts.get(measure)?.[row]);

/** A list of sales whose states nobody knows counts whole, and that is said. */
function unread(draft: Draft): void {
  const { shape, roles, body, account, slices, findings, options } = draft;
  const column = roles.get('paymentStatus') ?? roles.get('status');
  if (shape !== 'sales' || column === undefined || options.columns?.status !== undefined) return;
  const cells = body.column(column);
  const sums = new StateSums();
  const revenue = amountOf(slices, 'revenue');
  for (let row = 0; row < body.length; row++) {
    if (account.isOpen(row) && cells[row] !== '') sums.add(String(cells[row]), revenue(row), 0);
  }
  if (sums.size < 2 || sums.size > 12) return;
  const finding: Finding = { code: 'states-unread', column: body.headers[column]!, details: sums.details() };
  findings.push(finding);
}
