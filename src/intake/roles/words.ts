import { once } from '../once.ts';
import { type Role, roles } from '../role.ts';
import { headersFor, type RoleTerm, roleHeadersFor } from '../vocabulary/words-for.ts';

/**
 * What a column may be called to have a role. The words of one tier mean the same, and a later tier is looked at where none of an earlier
 * one is there.
 */
const roleTiers: Readonly<Record<Role, readonly RoleTerm[]>> = {
  orderId: ['orderId', 'paymentId', 'anyId'],
  orderTotal: ['orderTotal', 'anyTotal', 'saleAmount'],
  lineTotal: ['lineTotal'],
  subtotal: ['subtotal'],
  grossSales: ['grossSales'],
  discount: ['discount'],
  shipping: ['shipping'],
  tax: ['tax'],
  refund: ['refund'],
  quantity: ['quantity'],
  unitPrice: ['unitPrice'],
  paymentStatus: ['paymentStatus'],
  status: ['orderStatus', 'anyStatus'],
  undoneFlag: ['undoneFlag'],
  paidFlag: ['paidFlag'],
  testFlag: ['testFlag'],
  liveFlag: ['liveFlag'],
  rowType: ['rowType'],
  publisher: ['publisher'],
  commission: ['commission'],
  customer: ['customer'],
  customerKind: ['customerKind'],
  firstOrder: ['firstOrder'],
  attribution: ['attribution'],
  orderDate: ['orderDate'],
  debit: ['debit'],
  credit: ['credit'],
  account: ['account', 'accountCategory'],
  deal: ['deal'],
  stage: ['leadStage', 'anyStage'],
  dealValue: ['dealValue', 'anyValue'],
  dealKind: ['dealKind'],
  closedOn: ['closedOn'],
  lead: ['lead'],
  person: ['person'],
  leadSource: ['leadSource'],
  createdOn: ['createdOn'],
  customerSince: ['customerSince'],
};

/** Refunds stand in sheets of campaigns too, under the same names. */
const headersOf = (term: RoleTerm): readonly string[] =>
  term === 'refund' ? [...roleHeadersFor(term), ...headersFor('refund')] : roleHeadersFor(term);

/** `CustomerID`, `customer-id` and `Customer ID` are one word here. */
const joined = (key: string): string => key.replace(/(?:[\s\-_.#]|\u0307)+/gu, '');

/** Joined key of a header → the roles that it is a word for, each with its tier. */
const rolesByKey = once((): ReadonlyMap<string, ReadonlyMap<Role, number>> => {
  const found = new Map<string, Map<Role, number>>();
  for (const role of roles) {
    roleTiers[role].forEach((term, tier) => {
      for (const header of headersOf(term)) {
        const key = joined(header);
        const known = found.get(key) ?? new Map<Role, number>();
        found.set(key, known);
        if (!known.has(role)) known.set(role, tier);
      }
    });
  }
  return found;
});

const none: ReadonlyMap<Role, number> = new Map();

/** The roles that a header is a word for, each with its tier. */
export const rolesNamed = (key: string): ReadonlyMap<Role, number> =>
  rolesByKey().get(joined(key)) ??
  rolesByKey().get(joined(key.replace(withTax, ''))) ??
  rolesByKey().get(joined(key.replace(numberBehind, '$2$1'))) ??
  rolesByKey().get(joined(key.replace(inItsCurrency, ''))) ??
  priceOfOne(key) ??
  none;

/** `Einzelpreis netto`, `Prix unitaire HT`, `Unit price (excl. VAT)`: with its tax or without it, it is the price of one. */
function priceOfOne(key: string): ReadonlyMap<Role, number> | undefined {
  const tier = rolesByKey()
    .get(joined(key.replace(netOrGross, '')))
    ?.get('unitPrice');
  return tier === undefined ? undefined : new Map([['unitPrice', tier]]);
}

const netOrGross =
  /[\s,(/-]+(?:netto|brutto|net|gross|neto|bruto|nett[oa]|lord[oa]|ht|ttc|hors taxes?|s\/iva|c\/iva|(?:inc?l?|ink?l|excl?|exkl|ex|ekskl|con|sin|com|sem|senza|bez|zzgl|ohne|mit)\.? ?(?:vat|tax|gst|mwst|ust|moms|mva|btw|tva|iva|dph|kdv))\.?\)?$/u;

/** `Sale amount (Pub currency)`. */
const inItsCurrency = / \((?:\p{L}+ )?(?:currency|währung|devise|moneda|moeda|valuta|waluta)\)$/u;

/** `Ordine n.` is `N. ordine`. */
const numberBehind = /^(\p{L}+) (n|n[°ºo]|nr|num|nummer)\.?$/u;

/** `Beløb inkl. moms`, `Total incl. VAT`: with its tax it is what was paid. */
const withTax = / \(?inc?k?l?\.? (vat|tax|gst|moms|mw ?st|ust|tva|iva|btw)\.?\)?$/;

/** The tier in which a header is a word for a role; infinite where it is none. */
export const roleTier = (role: Role, key: string): number => rolesNamed(key).get(role) ?? Number.POSITIVE_INFINITY;
