import { headerKey } from '../columns/header-key.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { Columns } from '../evidence/columns.ts';
import { once } from '../once.ts';
import type { Role } from '../role.ts';
import type { Draft } from './draft.ts';

const keysOf = (names: readonly string[]) => once(() => new Set(names.map((name) => headerKey(name).key)));

/** Columns that name sales after returns. */
const netNames = keysOf([
  'Net sales',
  'Net revenue',
  'Total net sales',
  'Nettoumsatz',
  'Ventes nettes',
  'Ventas netas',
  'Vendas líquidas',
  'Vendite nette',
  'Netto-omzet',
  'Netto omzet',
  'Sprzedaż netto',
]);
/** Shopify's total sales are its net sales with tax and shipping. */
const shopTotals = keysOf([
  'Total sales',
  'Gesamtumsatz',
  'Ventes totales',
  'Ventas totales',
  'Vendas totais',
  'Vendite totali',
]);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02;

/**
 * Why revenue has its refunds off already: `sum` where sales less discounts and refunds, with or without tax and shipping, are the revenue;
 * `words` where its header says so; null where it has not.
 */
export function alreadyNet(
  { body, roles, map, known }: Draft,
  rows: readonly number[],
  given: Float64Array,
  revenue: Float64Array,
): 'sum' | 'words' | null {
  const own = map.fields.get('revenue');
  const valuesOf = (role: Role) => {
    const column = roles.get(role);
    return column === undefined || column === own ? null : readNumbers(body.column(column)).values;
  };
  const [discount, tax, shipping] = [valuesOf('discount'), valuesOf('tax'), valuesOf('shipping')];
  const parts = [discount, tax, shipping].filter((values) => values !== null);
  const at = (values: Float64Array, row: number) => values[row]! || 0;
  let isGross = false;
  for (const role of ['grossSales', 'subtotal', 'orderTotal'] as const) {
    const whole = valuesOf(role);
    if (!whole) continue;
    // Each part may be within the whole or beside it.
    for (let set = 0; set < 1 << parts.length; set++) {
      const rest = (row: number) =>
        parts.reduce(
          (sum, values, p) => {
            if (!(set & (1 << p))) return sum;
            return values === discount ? sum - Math.abs(at(values, row)) : sum + at(values, row);
          },
          at(whole, row),
        );
      if (rows.every((row) => isNear(rest(row) - Math.abs(given[row]!), at(revenue, row)))) return 'sum';
      if (rows.every((row) => isNear(rest(row), at(revenue, row)))) isGross = true;
    }
  }
  if (isGross || own === undefined) return null;
  const { key } = body.keys[own]!;
  return netNames().has(key) || (known?.platform.hasOrders && shopTotals().has(key)) ? 'words' : null;
}

/** Plurals, which may be amounts or how many came back. */
const mayCount =
  /^(returns|refunds|chargebacks|retouren|rückgaben|erstattungen|rückerstattungen|gutschriften|retours|remboursements|avoirs|devoluciones|reembolsos|devoluções|estornos|resi|rimborsi|terugbetalingen|zwroty|returer|återbetalningar)$/u;

/** Small whole numbers of which none is what its order cost may count the things that came back. */
export function looksLikeCount(
  { body, numbers }: Draft,
  column: number,
  given: Float64Array,
  revenue: Float64Array,
  rows: readonly number[],
): boolean {
  if (!mayCount.test(body.keys[column]!.key) || body.keys[column]!.currency !== '') return false;
  if (numbers.get(column)!.currencies.size > 0) return false;
  return rows.every((row) => {
    const amount = Math.abs(given[row]!);
    return Number.isInteger(amount) && amount <= 20 && amount !== Math.abs(revenue[row]!);
  });
}

/** Of how many sales nothing may have been given back, where an amount beside them is what was. */
const leastKept = 0.3;

/**
 * Whether an amount that nobody has a word for may be what was given back: nothing of many sales, never more than a sale, and of one at
 * least another share than of the others, as a tax has not.
 */
export function mayBeGivenBack(columns: Columns, revenue: number, column: number): boolean {
  const sold = columns.profile(revenue).numbers.values;
  const given = columns.profile(column).numbers.values;
  const shares = new Set<number>();
  let kept = 0;
  let rows = 0;
  for (let at = 0; at < sold.length; at++) {
    if (Number.isNaN(sold[at]!)) continue;
    rows++;
    const amount = Math.abs(given[at]!);
    if (!(amount > 0)) kept++;
    else if (amount > sold[at]! + 0.005) return false;
    else shares.add(Math.round((100 * amount) / sold[at]!));
  }
  return rows > 3 && kept >= rows * leastKept && (shares.size > 1 || shares.has(100));
}
