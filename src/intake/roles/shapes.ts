import type { Columns } from '../evidence/columns.ts';
import type { Field } from '../reading.ts';
import type { Role } from '../role.ts';
import type { TableBody } from '../table/table-body.ts';
import { isLeadStage } from './kind-words.ts';
import { isOfSalesOnly, stateKind } from './state-words.ts';
import { roleTier } from './words.ts';

/** What is known of a table when it is asked what one row of it is. */
export interface Rows {
  readonly columns: Columns;
  readonly fields: ReadonlyMap<Field, number>;
  readonly roles: ReadonlyMap<Role, number>;
}

const has = (of: ReadonlyMap<Field, number>, ...fields: readonly Field[]): boolean =>
  fields.some((field) => of.has(field));

/** Whoever sends the invoices of this list is paid by us. */
const paysOthers =
  /vendor|supplier|payee|lieferant|fournisseur|proveedor|fornecedor|fornitore|leverancier|dostawca|leverantör|leverandør/u;

const inHeaders = ({ keys }: TableBody, pattern: RegExp): boolean => keys.some(({ key }) => pattern.test(key));

/** Debit and credit, and what they were booked on. */
export const areBooks = ({ roles }: Rows): boolean =>
  roles.has('debit') && roles.has('credit') && roles.get('debit') !== roles.get('credit') && roles.has('account');

/** A sale an affiliate brought: the commission on it is what it cost. */
export function areAffiliateSales({ roles, fields, columns: { body } }: Rows): boolean {
  if (!roles.has('commission') || !(fields.has('revenue') || roles.has('orderTotal'))) return false;
  if (has(fields, 'cost') && fields.get('cost') !== roles.get('commission')) return false;
  if (inHeaders(body, /owner|sales ?rep|salesperson|verkäufer|vendeur|vendedor|venditore|verkoper|handlowiec/u))
    return false;
  return roles.has('publisher') || (roles.has('orderId') && roles.has('status'));
}

/** Deals of a CRM: what was won counts on the day when it was. */
export const areDeals = ({ roles, fields }: Rows): boolean =>
  roles.has('deal') &&
  roles.has('status') &&
  (roles.has('dealValue') || fields.has('revenue')) &&
  !has(fields, 'cost', 'impressions', 'clicks');

/** Orders, payments or sales, one or a line of one in a row. */
export function areSales(rows: Rows): boolean {
  const { roles, fields, columns } = rows;
  if (has(fields, 'impressions', 'clicks', 'adGroup') || inHeaders(columns.body, paysOthers)) return false;
  if (!fields.has('revenue') && !roles.has('orderTotal') && !roles.has('lineTotal') && !hasProduct(rows)) return false;
  if (hasOrderId(rows) || roles.has('customerKind') || roles.has('firstOrder')) return true;
  if (hasSaleStates(rows) || (roles.has('rowType') && !fields.has('cost'))) return true;
  if (hasProduct(rows) && !fields.has('cost')) return true;
  // What orders came to and what became of them, whatever their number is called.
  const total = roles.get('orderTotal');
  const isOfOrders = total !== undefined && roleTier('orderTotal', columns.body.keys[total]!.key) === 0;
  if (isOfOrders && roles.has('status') && !fields.has('cost')) return true;
  return isBought(rows) && roles.has('orderDate') && !fields.has('cost');
}

/** Somebody, and what they paid. The account of an advertiser is nobody who bought, and a bare price is not what was paid. */
function isBought({ roles, fields, columns }: Rows): boolean {
  const keyOf = (role: Role) => columns.body.keys[roles.get(role)!]!.key;
  if (!roles.has('customer') || /account|advertiser/.test(keyOf('customer'))) return false;
  return fields.has('revenue') || !roles.has('orderTotal') || roleTier('orderTotal', keyOf('orderTotal')) < 2;
}

const hasProduct = ({ roles }: Rows): boolean => roles.has('quantity') && roles.has('unitPrice');

/** A column that can only be the number of an order; a bare `ID` is one beside who paid, or what became of it. */
function hasOrderId(rows: Rows): boolean {
  const { roles, columns } = rows;
  const column = roles.get('orderId');
  if (column === undefined) return false;
  if (roleTier('orderId', columns.body.keys[column]!.key) < 2) return true;
  return roles.has('customer') || roles.has('rowType') || roles.has('refund') || hasSaleStates(rows);
}

/** Whether a column of states tells of sales: refunds, payments, or orders that were completed and cancelled. */
export function hasSaleStates({ roles, columns }: Rows): boolean {
  return (['paymentStatus', 'status'] as const).some((role) => {
    const column = roles.get(role);
    if (column === undefined) return false;
    const states = [...columns.profile(column).distinct];
    return states.some(isOfSalesOnly) && states.some((state) => stateKind(state) !== null);
  });
}

/** Leads or contacts, one in a row: the rows themselves are counted. */
export function areLeads({ roles, fields, columns }: Rows): boolean {
  if (has(fields, 'cost', 'impressions', 'clicks', 'conversions', 'orders', 'newCustomers')) return false;
  if (roles.has('deal') || isCount(columns, fields.get('leads'))) return false;
  if (!roles.has('createdOn') && !roles.has('customerSince') && !has(fields, 'date')) return false;
  const hasSource = roles.has('leadSource') || has(fields, 'channel', 'campaign');
  if (roles.has('lead') && (roles.has('stage') || hasSource)) return !isSold(roles, columns);
  const stage = roles.get('stage');
  const stages = stage === undefined ? [] : [...columns.profile(stage).distinct];
  const isLeadLike = stages.length > 0 && stages.filter(isLeadStage).length >= stages.length / 2;
  return roles.has('person') && hasSource && isLeadLike && !isSold(roles, columns) && !stages.some(isOfSalesOnly);
}

/** An order has a number of its own, and a payment. */
function isSold(roles: ReadonlyMap<Role, number>, { body }: Columns): boolean {
  const order = roles.get('orderId');
  return (order !== undefined && roleTier('orderId', body.keys[order]!.key) === 0) || roles.has('paymentStatus');
}

const isCount = (columns: Columns, column: number | undefined): boolean =>
  column !== undefined && columns.profile(column).numeric >= 0.5;
