import { stateKind } from '../roles/state-words.ts';
import { cellText, isBlank, shown } from '../table/cells.ts';
import { comparedRows } from '../totals/compared-rows.ts';
import { type PlannedRows, plannedRows } from '../totals/planned-rows.ts';
import { taxRows } from '../totals/tax-rows.ts';
import { isActual, isPlan } from '../vocabulary/plan-words.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { type Draft, nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const plans = pass(
  'plans',
  'Rows that were planned and not spent, that others are compared with, or a tax.',
  (draft) => {
    const { body, account, numbers, known, map, said } = draft;
    const named = nameColumns(draft);
    const planned = plannedRows(body, new Set(numbers.keys()), named);
    if (planned) {
      const { column } = planned;
      const saidIn = (at: readonly number[]) => ({
        column: body.headers[column]!,
        got: shown(body.row(at[0] ?? 0)[column]),
      });
      if (planned.rows.length > 0) account.holdAll(planned.rows, 'planned-rows', saidIn(planned.rows));
      const unclear = saysStates(draft, planned) ? [] : planned.unclear.filter((row) => account.isOpen(row));
      const details = { rows: unclear.map((row) => String(body.rowNumber(row))) };
      account.holdAll(unclear, 'plan-or-actual', { ...saidIn(unclear), details });
    }
    const rows = () => Array.from({ length: body.length }, (_, row) => row);
    // `Actual spend` on a tab that is called `Budget` was spent.
    const isTold = planned !== null || draft.plans.length > 0 || tellsApart(draft);
    if (draft.planOnly) account.holdAll(rows(), 'planned-rows', { column: body.headers[map.fields.get('cost')!]! });
    else if (!known && said.plan !== null && !isTold)
      account.holdAll(rows(), 'planned-rows', { details: { title: said.plan } });
    if (known) return;
    const compared = comparedRows(body, new Set(numbers.keys()));
    if (compared) {
      const got = shown(body.row(compared.rows[0]!)[compared.column]);
      const details = { rows: compared.rows.map((row) => String(body.rowNumber(row))) };
      account.holdAll(compared.rows, 'compared-rows', { column: body.headers[compared.column]!, got, details });
    }
    // What is ordered may be called so: `Tasse` is a cup in German and a tax in Italian.
    if (draft.areSales && draft.roles.has('orderId')) return;
    const taxes = taxRows(body, new Set(numbers.keys())).filter((row) => account.isOpen(row));
    if (taxes[0] !== undefined) {
      const got = shown(body.row(taxes[0]!).find((cell) => !isBlank(cell)));
      account.holdAll(taxes, 'tax-rows', { got, details: { rows: taxes.map((row) => String(body.rowNumber(row))) } });
    }
  },
);

/** `Realizado` beside `Cancelado` is the state of a sale. */
const saysStates = ({ body }: Draft, { column, rows, unclear }: PlannedRows): boolean =>
  rows.length === 0 && unclear.some((row) => stateKind(cellText(body.row(row)[column])) !== null);

/** Whether a column says that it was planned, or was not: then the title says nothing of the others. */
const tellsApart = ({ body }: Draft): boolean =>
  body.keys.some(({ key }) => headerWords(key).some((word) => isActual(word) || isPlan(word)));
