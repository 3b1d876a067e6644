import type { Columns } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import type { Field } from '../reading.ts';
import { type Role, roles } from '../role.ts';
import { headerWords } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import { commissionBeside } from './commission-beside.ts';
import { roleFits, sharedWith } from './fits.ts';
import { isCustomerStage, isLeadStage, isOtherRow, isRefundRow, isSaleRow } from './kind-words.ts';
import { isCampaignState, stateKind } from './state-words.ts';
import { rolesNamed, roleTier } from './words.ts';

export interface FoundRoles {
  readonly roles: ReadonlyMap<Role, number>;
  /** Roles that several columns could be, with these columns. */
  readonly open: ReadonlyMap<Role, readonly number[]>;
}

/** Roles of which a wrong column is a wrong figure: two columns are a question there, and the first one serves elsewhere. */
const asked: ReadonlySet<Role> = new Set(['refund', 'debit', 'credit', 'commission', 'quantity', 'unitPrice']);

/** Which column has which role: by its header and its values together. What the user chose stands above both. */
export function findRoles(
  columns: Columns,
  fields: ReadonlyMap<Field, number>,
  chosen: Readonly<Partial<Record<string, string | null>>> = {},
): FoundRoles {
  const { body } = columns;
  const fieldsOf = new Map<number, Field[]>();
  for (const [field, column] of fields) fieldsOf.set(column, [...(fieldsOf.get(column) ?? []), field]);
  const candidates = new Map<Role, { readonly column: number; readonly tier: number }[]>();
  body.keys.forEach(({ key }, column) => {
    for (const [role, tier] of rolesNamed(key)) {
      const taken = fieldsOf.get(column) ?? [];
      if (!taken.every((field) => sharedWith[role]?.includes(field))) continue;
      const list = candidates.get(role);
      if (list) list.push({ column, tier });
      else candidates.set(role, [{ column, tier }]);
    }
  });
  const found = new Map<Role, number>();
  const open = new Map<Role, readonly number[]>();
  for (const role of roles) {
    const choice = chosen[role];
    if (choice !== undefined) {
      const column = choice === null ? -1 : body.headers.indexOf(choice.trim());
      if (column >= 0) found.set(role, column);
      continue;
    }
    const list = (candidates.get(role) ?? []).filter(({ column, tier }) =>
      roleFits[role](columns.profile(column), tier),
    );
    if (list.length === 0) continue;
    const first = Math.min(...list.map(({ tier }) => tier));
    const best = list.filter(({ tier }) => tier === first).map(({ column }) => column);
    // The name of an account says more than its number.
    if (best.length > 1 && asked.has(role)) open.set(role, best);
    else
      found.set(role, best.find((column) => role !== 'account' || columns.profile(column).numeric < 0.5) ?? best[0]!);
  }
  byValues(columns, fieldsOf, found, chosen);
  if (!found.has('stage') && chosen.stage === undefined) stageByValues(columns, fieldsOf, found);
  if (chosen.orderTotal === undefined) totalOfOrders(columns, fieldsOf, found);
  // Whoever chose a role has seen what else there is.
  if (chosen.commission === undefined && chosen.orderTotal === undefined)
    commissionBeside(columns, new Set(fieldsOf.keys()), found);
  return { roles: found, open };
}

/** In a list of orders the only column of money is what each came to, whatever it is called. */
function totalOfOrders(
  columns: Columns,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  found: Map<Role, number>,
): void {
  const isMapped = [...fieldsOf.values()].flat().some((field) => field === 'cost' || field === 'revenue');
  const order = found.get('orderId');
  if (isMapped || order === undefined || amountsOfOrders.some((role) => found.has(role))) return;
  if (roleTier('orderId', columns.body.keys[order]!.key) > 0) return;
  const money = columns.body.keys.flatMap(({ key }, column) =>
    looksLikeMoney(columns, column) === 'currency' && !headerWords(key).some(isCostWord) ? [column] : [],
  );
  // Beside a number of pieces it may be the price of one.
  if (found.has('quantity') || money.some((column) => headerWords(columns.body.keys[column]!.key).some(isPrice)))
    return;
  if (money.length === 1) found.set('orderTotal', money[0]!);
}

const amountsOfOrders: readonly Role[] = [
  'orderTotal',
  'lineTotal',
  'subtotal',
  'grossSales',
  'unitPrice',
  'refund',
  'commission',
];
const isCostWord = isWordFor('cost', 'expense');
const isPriceWord = isWordFor('price');
const isPrice = (word: string): boolean => isPriceWord(word) || /.(preis|prijs|pris)$/.test(word);

/** States and kinds of payments are known by their values alone, whatever their column is called. */
function byValues(
  columns: Columns,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  found: Map<Role, number>,
  chosen: Readonly<Partial<Record<string, string | null>>>,
): void {
  const isOpen = (role: Role) => !found.has(role) && chosen[role] === undefined;
  const seekStates = isOpen('status') && isOpen('paymentStatus');
  const taken = new Set(found.values());
  const revenue = [...fieldsOf].find(([, fields]) => fields.includes('revenue'))?.[0] ?? found.get('orderTotal');
  for (let column = 0; column < columns.body.keys.length; column++) {
    if (fieldsOf.has(column) || taken.has(column)) continue;
    const { distinct, filled, numeric } = columns.profile(column);
    if (numeric >= 0.8 && isOpen('refund') && revenue !== undefined && column !== revenue) {
      if (refundsBelowZero(columns, revenue, column)) found.set('refund', column);
      continue;
    }
    if (filled === 0 || distinct.size > 12) continue;
    const texts = [...distinct];
    if (isOpen('rowType') && texts.some(isRefundRow) && texts.some(isSaleRow) && texts.every(isPayment)) {
      found.set('rowType', column);
    } else if (seekStates && isOpen('status') && areStates(texts)) found.set('status', column);
  }
}

/** How far each lead has come is known by what the stages are called: some became customers, and others wait or were lost. */
function stageByValues(
  columns: Columns,
  fieldsOf: ReadonlyMap<number, readonly Field[]>,
  found: Map<Role, number>,
): void {
  const taken = new Set([...found].flatMap(([role, column]) => (role === 'status' ? [] : [column])));
  const stages = columns.body.keys.flatMap((_, column) =>
    !fieldsOf.has(column) && !taken.has(column) && areStages(columns, column) ? [column] : [],
  );
  if (stages.length === 1) found.set('stage', stages[0]!);
}

function areStages(columns: Columns, column: number): boolean {
  const { distinct, filled, numeric } = columns.profile(column);
  if (filled === 0 || numeric > 0 || distinct.size < 2 || distinct.size > 12) return false;
  const texts = [...distinct];
  const known = texts.filter((text) => isCustomerStage(text) || isLeadStage(text) || stateKind(text) !== null);
  return texts.some(isCustomerStage) && !texts.every(isCustomerStage) && known.length >= texts.length * 0.6;
}

const isPayment = (text: string): boolean => isRefundRow(text) || isSaleRow(text) || isOtherRow(text);

/** Some are done and some are not, and most are known. */
function areStates(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some((text) => isCampaignState(text) && stateKind(text) === null)) return false;
  const known = texts.map(stateKind).filter((kind) => kind !== null);
  return known.includes('done') && known.some((kind) => kind !== 'done') && known.length >= texts.length * 0.6;
}

/** What was given back is below zero, never more than its sale, and of some sales all of it. */
function refundsBelowZero(columns: Columns, revenue: number, column: number): boolean {
  const sold = columns.profile(revenue).numbers.values;
  const given = columns.profile(column).numbers.values;
  let whole = 0;
  for (let at = 0; at < given.length; at++) {
    const amount = given[at]!;
    if (Number.isNaN(amount) || amount === 0) continue;
    if (amount > 0 || !(-amount <= sold[at]! + 0.005)) return false;
    if (Math.abs(amount + sold[at]!) < 0.005) whole++;
  }
  return whole > 0;
}
