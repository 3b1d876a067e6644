import { type Columns, columnsOf } from '../evidence/columns.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import type { Role } from '../role.ts';
import { cellText } from '../table/cells.ts';
import { wholeWords } from '../vocabulary/words-for.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

/** How an order was paid, and what was taken off it: a gift card there was sold before. */
const isOfPayment =
  /pay|paid|gateway|tender|coupon|discount|promo|redeem|(voucher|gift.?card).{0,3}(code|no|number|id)|note|comment|\btags?\b|zahl|gutschein|rabatt|einlös|notiz|bemerk|kommentar|paiement|réglé|règlement|remise|remarque|pago|cupón|descuento|pagam|desconto|cupom|sconto|betaal|betaling|korting|płatno|rabat|betalning|支払|決済|クーポン|支付|结算/;

/** Longer texts are descriptions. */
const longest = 80;
/** As many different texts as a column of products may have in the sample: others are names, numbers and notes of orders. */
const mostTexts = 100;

/** Roles whose columns may be called after what was sold: `Category`, `Type`, `Deal name`. */
const mayNameProducts: ReadonlySet<Role> = new Set(['account', 'rowType', 'deal']);

const isGiftCard = once(() => new RegExp(wholeWords('giftCard'), 'iu'));

export const giftCards = pass(
  'gift-cards',
  'Gift cards that are sold in a list of orders: what they bring is counted again where it is spent.',
  (draft) => {
    const { body, account, slices, notSold, findings, shape } = draft;
    if (!draft.areSales && shape !== 'sales') return;
    const isSold = (row: number) => slices.some(({ amounts }) => (amounts.get('revenue')?.[row] ?? 0) > 0);
    const said = new Set<number>();
    const says = remembered((text) => text.length <= longest && isGiftCard().test(text));
    for (const column of columnsOfProducts(draft, columnsOf(body))) {
      const cells = body.column(column);
      for (let row = 0; row < body.length; row++) {
        const cell = cells[row];
        if (typeof cell !== 'string' || !says(cell) || said.has(row)) continue;
        if (!account.isOpen(row) || notSold.has(row) || !isSold(row)) continue;
        said.add(row);
        findings.push({
          code: 'gift-cards',
          row: body.rowNumber(row),
          column: body.headers[column]!,
          got: cellText(cell).slice(0, 60),
        });
      }
    }
  },
);

function columnsOfProducts({ map, roles, numbers, body }: Draft, columns: Columns): number[] {
  const others = [...roles].flatMap(([role, column]) => (mayNameProducts.has(role) ? [] : [column]));
  const taken = new Set([...map.fields.values(), ...others, ...numbers.keys()]);
  return body.keys.flatMap(({ key }, column) => {
    if (taken.has(column) || isOfPayment.test(key)) return [];
    const { filled, numeric, dated, distinct } = columns.profile(column);
    return filled > 0 && numeric < 0.5 && dated < 0.5 && distinct.size <= mostTexts ? [column] : [];
  });
}
