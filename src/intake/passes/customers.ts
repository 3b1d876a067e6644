import type { Slice } from '../amounts/slices.ts';
import { takeOut } from '../amounts/take-out.ts';
import type { Measure } from '../campaign-rows.ts';
import { readDates } from '../columns/read-dates.ts';
import type { RawCell } from '../raw.ts';
import { isCustomerStage, isLeadStage } from '../roles/kind-words.ts';
import { stateKind } from '../roles/state-words.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { rowKind } from '../table/row-account.ts';
import { lifecycleOf } from '../vocabulary/lifecycle.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';
import { StateSums } from './sum-states.ts';

export const customers = pass(
  'customers',
  'Lists of leads: each row is one, on the day it came, and one customer on the day it became one.',
  (draft) => {
    const { shape, body, account, roles, findings } = draft;
    if (shape !== 'customers') return;
    const stage = roles.get('stage');
    const stages = stage === undefined ? null : body.column(stage);
    const since = sinceDays(draft);
    const leads = new Float64Array(body.length).fill(Number.NaN);
    const won = leads.slice();
    const days = leads.slice();
    const revenue = leads.slice();
    const whole = draft.slices.find(({ amounts }) => amounts.has('revenue'));
    const values = whole?.amounts.get('revenue');
    const open: number[] = [];
    const sums = new StateSums();
    let undated = 0;
    for (let row = 0; row < body.length; row++) {
      if (account.kind[row] === rowKind.total) continue;
      leads[row] = 1;
      const day = since ? since.days[row]! : Number.NaN;
      const isCustomer = isCustomerStage(cellText(stages?.[row])) || (!!since?.decides && !Number.isNaN(day));
      if (account.kind[row] === rowKind.used && stages) sums.add(cellText(stages[row]), values?.[row] || 0, 0);
      if (!isCustomer) {
        if (values && !Number.isNaN(values[row]!) && account.kind[row] === rowKind.used) open.push(row);
        continue;
      }
      won[row] = 1;
      if (values) revenue[row] = values[row]!;
      days[row] = Number.isNaN(day) ? draft.from[row]! : day;
      if (Number.isNaN(day) && account.kind[row] === rowKind.used) undated++;
    }
    // Where no stage is that of a customer, it may have another word: there is no zero to be read.
    const told = since?.decides === true || won.some((value) => value === 1);
    if (values && open.length > 0) {
      const amount = open.reduce((sum, row) => sum + values[row]!, 0);
      takeOut(draft.slices, account, open, money, 'lead-value');
      findings.push({
        code: 'lead-value',
        row: body.rowNumber(open[0]!),
        column: body.headers[whole!.columns.get('revenue')!]!,
        count: open.length,
        details: { amount, told: told ? 1 : 0 },
      });
    }
    const [first] = draft.slices;
    draft.made.set('leads', 'each row');
    first!.amounts.set('leads', leads);
    first!.amounts.delete('revenue');
    if (told) addCustomers(draft, { won, revenue: values ? revenue : null, days, money: whole?.money ?? [] });
    const used = (of: Float64Array) =>
      of.reduce((sum, value, row) => sum + (account.kind[row] === rowKind.used && value === 1 ? 1 : 0), 0);
    findings.push({
      code: 'rows-are-leads',
      count: used(leads),
      ...(stage === undefined ? {} : { column: body.headers[stage]! }),
      details: {
        customers: told ? used(won) : -1,
        undated,
        ...(told || !stages ? {} : { unknown: unknownOf(stages).slice(0, 20) }),
        ...(since ? { since: body.headers[since.column]! } : {}),
        ...sums.details(),
      },
    });
  },
);

/** Stages that no word is known for: one of them may be that of a customer. */
const unknownOf = (stages: readonly RawCell[]): string[] =>
  [...new Set(stages.filter((cell) => !isBlank(cell)).map(cellText))].filter(
    (text) => !isLeadStage(text) && lifecycleOf(text) === null && stateKind(text) === null,
  );

const money: ReadonlySet<Measure> = new Set(['revenue']);

interface Won {
  readonly won: Float64Array;
  readonly revenue: Float64Array | null;
  readonly days: Float64Array;
  readonly money: readonly number[];
}

/** One raw row is a lead on one day and a customer on another: a slice of its own. */
function addCustomers(draft: Draft, { won, revenue, days, money: columns }: Won): void {
  const amounts = new Map<Measure, Float64Array>([['newCustomers', won]]);
  if (revenue) amounts.set('revenue', revenue);
  const slice: Slice = { channel: null, columns: new Map(), amounts, days, money: columns };
  draft.slices = [...draft.slices, slice];
  if (draft.roles.has('stage')) draft.made.set('newCustomers', draft.body.headers[draft.roles.get('stage')!]!);
  else draft.made.set('newCustomers', draft.body.headers[draft.roles.get('customerSince')!]!);
}

/** A deal is closed when it is lost as well; `Became a customer` says what it says. */
const isClose = /clos|abschluss|clôture|cierre|fecha(mento|do)|fecho|chius|sluit|gesloten|zamkni|stängning/u;

/** The days on which rows became customers, and whether a day there says that they did. */
function sinceDays(draft: Draft): { column: number; days: Float64Array; decides: boolean } | null {
  const { body, roles, options, map } = draft;
  const column = roles.get('customerSince') ?? roles.get('closedOn');
  if (column === undefined) return null;
  let read = readDates(body.column(column), options.dateOrder ? { order: options.dateOrder } : {});
  if (read.order === 'undecided' && read.ambiguous > 0) {
    const own = map.fields.get('date');
    const { order } = own === undefined ? read : readDates(body.column(own));
    if (order !== 'dmy' && order !== 'mdy') return { column, days: read.days.map(() => Number.NaN), decides: false };
    read = readDates(body.column(column), { order });
  }
  return { column, days: read.days, decides: !isClose.test(body.keys[column]!.key) };
}
