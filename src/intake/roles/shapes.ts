import type { Columns } from '../evidence/columns.ts';
import type { Field } from '../reading.ts';
import type { Role } from '../role.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { isAdvertising } from '../table/channel-name.ts';
import type { TableBody } from '../table/table-body.ts';
import { accountKind } from './account-kind.ts';
import { isCustomerStage, isLeadStage, isRefundRow } from './kind-words.ts';
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

/** Who is paid, as statements of cards and banks and lists of bills call it. */
const payee =
  /merchant|payee|beneficiary|counterparty|empfänger|händler|bénéficiaire|beneficiari[oa]|begunstigde|odbiorca|mottagare|modtager/u;
const isPayee = (key: string): boolean => paysOthers.test(key) || payee.test(key);
/** What was bought, in a word or two. */
const purpose =
  /category|kategorie|catégorie|categor[ií]a|categorie|kategoria|description|memo|details|beschreibung|buchungstext|verwendungszweck|libellé|concepto|descri[cçz]|descrizione|omschrijving|opis|^units?$/u;

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

/** Most of what a column names is advertising, or what it is billed by: `FACEBK ADS`, `Google Ads`, `Clicks`. */
function namesAdvertising({ profile }: Columns, column: number): boolean {
  const { cells, filled, numeric } = profile(column);
  if (filled === 0 || numeric >= 0.5) return false;
  const names = (text: string) => accountKind(text) === 'cost' || billedBy.test(text);
  const named = cells.filter((cell) => !isBlank(cell) && names(cellText(cell))).length;
  return named >= filled * 0.8;
}

const billedBy =
  /^(clicks?|klicks?|clics?|impressions?|impressionen|cpm|cpc|invalid (activity|clicks)|(paid )?views?)$/i;

/** Advertising that was bought, one bill or charge in a row; whoever lists who bought from him has sold it. */
function areAdvertising({ roles, columns }: Rows): boolean {
  const { keys } = columns.body;
  const customer = roles.get('customer');
  if (customer !== undefined && !isAdvertiser(keys[customer]!.key)) return false;
  if (roles.has('customerKind') || roles.has('commission') || (roles.has('quantity') && roles.has('unitPrice')))
    return false;
  return keys.some(({ key }, column) => (isPayee(key) || purpose.test(key)) && namesAdvertising(columns, column));
}

/**
 * Bills of advertising that say whom it was bought from: what they come to was spent. Amounts below zero are credits; where most are, or a
 * refund is written above zero, the sign is another, and it is asked.
 */
export function areBills(rows: Rows): boolean {
  const { roles, fields, columns } = rows;
  const total = roles.get('orderTotal');
  if (total === undefined || has(fields, 'cost', 'revenue', 'impressions', 'clicks') || !areAdvertising(rows))
    return false;
  const proves = columns.body.keys.some(
    ({ key }, column) =>
      namesAdvertising(columns, column) &&
      (isPayee(key) ||
        [...columns.profile(column).distinct].every((text) => isAdvertising(text) || billedBy.test(text))),
  );
  const { values } = columns.profile(total).numbers;
  const kind = roles.get('rowType');
  const kinds = kind === undefined ? [] : columns.profile(kind).cells;
  const isTurned = values.some((amount, row) => amount > 0 && isRefundRow(cellText(kinds[row])));
  return proves && !isTurned && values.filter((amount) => amount < 0).length < values.length / 2;
}

/** The number of an invoice alone says nothing of who was paid; nor does `Paid: yes` beside the medium that it is for. */
function isInvoiceAlone(rows: Rows): boolean {
  const { roles, fields, columns } = rows;
  const order = roles.get('orderId');
  if (order === undefined || fields.has('revenue') || hasSaleStates(rows)) return false;
  if (ofBuyers.some((role) => roles.has(role))) return false;
  if (!fields.has('channel') && (roles.has('paidFlag') || roles.has('undoneFlag'))) return false;
  return /invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura/.test(columns.body.keys[order]!.key);
}

const ofBuyers: readonly Role[] = [
  'customer',
  'customerKind',
  'firstOrder',
  'attribution',
  'quantity',
  'refund',
  'discount',
  'shipping',
];

/** Orders, payments or sales, one or a line of one in a row. */
export function areSales(rows: Rows): boolean {
  const { roles, fields, columns } = rows;
  if (areAdvertising(rows) || isInvoiceAlone(rows)) return false;
  if (has(fields, 'impressions', 'clicks', 'adGroup') || inHeaders(columns.body, paysOthers)) return false;
  const hasTotal = roles.has('orderTotal') || roles.has('lineTotal');
  // `Montant HT` of a quote or an order is what it came to, where nothing else says it.
  const isQuoted = roles.has('status') && roles.has('customer');
  const isNet = roles.has('subtotal') && (hasOrderId(rows) || isQuoted) && !fields.has('cost');
  if (!fields.has('revenue') && !hasTotal && !hasProduct(rows) && !isNet) return false;
  if (hasOrderId(rows) || roles.has('customerKind') || roles.has('firstOrder') || (isNet && isQuoted)) return true;
  if (hasSaleStates(rows) || (roles.has('rowType') && !fields.has('cost'))) return true;
  if (!fields.has('cost') && (hasProduct(rows) || (roles.has('refund') && roles.has('orderTotal')))) return true;
  // What orders came to and what became of them, whatever their number is called.
  const total = roles.get('orderTotal');
  const isOfOrders = total !== undefined && roleTier('orderTotal', columns.body.keys[total]!.key) === 0;
  if (isOfOrders && roles.has('status') && !fields.has('cost')) return true;
  return isBought(rows) && roles.has('orderDate') && !fields.has('cost');
}

/** Somebody, and what they paid. The account of an advertiser is nobody who bought, and a bare price is not what was paid. */
function isBought({ roles, fields, columns }: Rows): boolean {
  const keyOf = (role: Role) => columns.body.keys[roles.get(role)!]!.key;
  if (!roles.has('customer') || isAdvertiser(keyOf('customer'))) return false;
  return fields.has('revenue') || !roles.has('orderTotal') || roleTier('orderTotal', keyOf('orderTotal')) < 2;
}

const isAdvertiser = (key: string): boolean => /account|advertiser/.test(key);

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
export function areLeads(rows: Rows): boolean {
  const { roles, fields, columns } = rows;
  if (has(fields, 'cost', 'impressions', 'clicks', 'conversions', 'orders', 'newCustomers')) return false;
  if (roles.has('deal') || isCount(columns, fields.get('leads'))) return false;
  if (!roles.has('createdOn') && !roles.has('customerSince') && !has(fields, 'date')) return false;
  const hasSource = roles.has('leadSource') || has(fields, 'channel', 'campaign');
  if (roles.has('lead') && (roles.has('stage') || hasSource)) return !isSold(roles, columns);
  // Whoever paid to come has bought.
  if (roles.has('person') && hasSource && isSentIn(roles, columns) && !roles.has('orderTotal'))
    return !isSold(roles, columns);
  const stage = roles.get('stage');
  const stages = stage === undefined ? [] : [...columns.profile(stage).distinct];
  const isLeadLike = stages.length > 0 && stages.filter(isStage).length >= stages.length / 2;
  if (!isLeadLike || isSold(roles, columns) || stages.some(isOfSalesOnly)) return false;
  return (roles.has('person') && hasSource) || (stages.some(isCustomerStage) && isListOfNames(rows));
}

/** Each row has a name of its own, and no money: whoever stands there, the rows are what there is to count. */
function isListOfNames({ fields, roles, columns }: Rows): boolean {
  if (has(fields, 'revenue') || ofSums.some((role) => roles.has(role))) return false;
  const taken = new Set(fields.values());
  const { keys } = columns.body;
  const free = keys.flatMap((_, column) => (taken.has(column) ? [] : [columns.profile(column)]));
  if (free.some(({ decimals, hasMoneySigns }) => decimals > 0 || hasMoneySigns)) return false;
  return free.some(
    ({ filled, distinct, numeric, dated, cells }) =>
      filled > 2 && filled === cells.length && numeric < 0.5 && dated < 0.5 && distinct.size >= filled * 0.9,
  );
}

const ofSums: readonly Role[] = ['orderTotal', 'lineTotal', 'subtotal', 'quantity', 'unitPrice', 'refund'];

const isStage = (text: string): boolean => isLeadStage(text) || isCustomerStage(text);

/** Whoever fills in a form, or registers, is a lead on the day of it. */
const isSentIn = (roles: ReadonlyMap<Role, number>, { body }: Columns): boolean =>
  /submi|inquir|enquir|anfrage|eingang|regist|anmeld|angemeldet|inscri|iscri|aanmeld|aangemeld|rejestr/.test(
    body.keys[roles.get('createdOn') ?? -1]?.key ?? '',
  );

/** An order has a number of its own, and a payment. */
function isSold(roles: ReadonlyMap<Role, number>, { body }: Columns): boolean {
  const order = roles.get('orderId');
  return (order !== undefined && roleTier('orderId', body.keys[order]!.key) === 0) || roles.has('paymentStatus');
}

const isCount = (columns: Columns, column: number | undefined): boolean =>
  column !== undefined && columns.profile(column).numeric >= 0.5;
