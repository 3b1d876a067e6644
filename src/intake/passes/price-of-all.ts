import { readNumbers } from '../columns/read-numbers.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** Rows that are looked at: the first ones tell as well as all. */
const enough = 2000;

/**
 * Whether a price is that of all pieces in its row and not of one: where a product is sold in several quantities, its price goes with
 * them, each time. Amazon's `item-price` is always so.
 */
export function isPriceOfAll(body: TableBody, quantity: number, price: number): boolean {
  const keys = body.keys.map(({ key }) => key);
  if (keys.includes('amazon-order-id') && keys[price] === 'item-price') return true;
  const product = keys.findIndex((key) =>
    /^(lineitem )?(sku|asin|product|item|article|artikel|produkt|produit|producto|produto|prodotto)( (name|title|id|no))?$/.test(
      key,
    ),
  );
  if (product < 0) return false;
  const names = body.column(product).slice(0, enough);
  const [pieces, prices] = [quantity, price].map((column) => readNumbers(body.column(column).slice(0, enough)).values);
  const first = new Map<string, number>();
  let [ofAll, ofOne] = [0, 0];
  names.forEach((cell, row) => {
    const name = cellText(cell);
    if (name === '' || !(pieces![row]! > 0) || !(prices![row]! > 0)) return;
    const other = first.get(name);
    if (other === undefined) first.set(name, row);
    else if (pieces![other] !== pieces![row]) {
      const share = prices![row]! / prices![other]!;
      if (Math.abs(share / (pieces![row]! / pieces![other]!) - 1) < 0.001) ofAll++;
      else ofOne++;
    }
  });
  return ofAll > 0 && ofOne === 0;
}
