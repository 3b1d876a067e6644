import { readNumbers } from '../columns/read-numbers.ts';
import { differ } from '../mapping/column-draft.ts';
import type { Field } from '../reading.ts';
import type { Role } from '../role.ts';
import { roleTier } from '../roles/words.ts';
import { cellText } from '../table/cells.ts';
import type { Draft } from './draft.ts';
import { isPriceOfAll } from './price-of-all.ts';

/** Reads a field from the column of a role, unless the user chose another; what was asked about that column is answered then. */
export function takeField(draft: Draft, field: Field, role: Role, over = false): void {
  const { map, roles, options, body } = draft;
  const column = roles.get(role);
  if (column === undefined || options.columns?.[field] !== undefined || (map.fields.has(field) && !over)) return;
  for (const [other, at] of map.fields) if (at === column && other !== field) map.fields.delete(other);
  map.fields.set(field, column);
  map.reasons.set(field, [{ by: 'words' }]);
  const preferred = draft.findings.findIndex(
    ({ code, details }) => code === 'column-preferred' && details?.field === field,
  );
  if (preferred >= 0) draft.findings.splice(preferred, 1);
  const header = body.headers[column]!;
  const answered = draft.findings.findIndex(
    ({ code, column: of, details }) =>
      code === 'ambiguous-column' && of === header && (details?.field === 'cost' || details?.field === 'revenue'),
  );
  if (answered >= 0) draft.findings.splice(answered, 1);
}

/** Where revenue was read from what was sold before discounts, or without tax, the total of the order is what was paid. */
const isLessThanTotal = (key: string): boolean =>
  roleTier('subtotal', key) < 9 || (roleTier('grossSales', key) < 9 && roleTier('orderTotal', key) > 1);

/** What an order, a payment or a line of one came to. */
export function takeSales(draft: Draft): void {
  const { map, roles, body, options } = draft;
  const keyOf = (column: number | undefined) => (column === undefined ? '' : body.keys[column]!.key);
  const revenue = map.fields.get('revenue');
  const isTotal = roleTier('orderTotal', keyOf(roles.get('orderTotal'))) < 2;
  if (revenue === undefined) {
    const priced = roles.has('quantity') && roles.has('unitPrice');
    if (isTotal || !(priced || roles.has('lineTotal'))) takeField(draft, 'revenue', 'orderTotal');
    takeField(draft, 'revenue', 'lineTotal');
    const [quantity, price] = [roles.get('quantity'), roles.get('unitPrice')];
    if (quantity !== undefined && price !== undefined && isPriceOfAll(body, quantity, price))
      takeField(draft, 'revenue', 'unitPrice');
    if (!priced) takeField(draft, 'revenue', 'subtotal');
  } else if (isTotal && isLessThanTotal(keyOf(revenue))) takeField(draft, 'revenue', 'orderTotal', true);
  dropPartOfTotal(draft);
  tellSubtotal(draft);
  takeDay(draft, 'orderDate');
  const channel = map.fields.get('channel');
  const isWeak =
    channel !== undefined &&
    (isByValuesAlone(draft, 'channel') ||
      /^(category|kategori\w+|cat[eé]gor\w+|medium|utm medium|vendor|network|media)$/.test(keyOf(channel)));
  takeField(draft, 'channel', 'attribution', isWeak);
  dropIds(draft);
  const cost = map.fields.get('cost');
  if (cost !== undefined && roles.get('unitPrice') === cost && options.columns?.cost === undefined) {
    // `Item cost` is what the customer paid for one.
    map.fields.delete('cost');
  } else if (cost !== undefined && options.columns?.cost === undefined && isOfGoods(draft, cost)) {
    map.fields.delete('cost');
    draft.findings.push({
      code: 'ambiguous-column',
      column: body.headers[cost]!,
      details: { field: 'cost', could: ['cost', 'what the goods cost'] },
    });
  }
}

/** `Amount` beside `VAT` and `Total` is no question where the two come to the total in all rows. */
function dropPartOfTotal({ map, roles, body, findings }: Draft): void {
  const [revenue, tax] = [map.fields.get('revenue'), roles.get('tax')];
  const at = findings.findIndex(({ code, details }) => code === 'ambiguous-column' && details?.field === 'cost');
  if (revenue === undefined || tax === undefined || at < 0) return;
  const [net, added, total] = [body.headers.indexOf(findings[at]!.column!), tax, revenue].map(
    (column) => readNumbers(body.column(column)).values,
  );
  if (total!.every((amount, row) => Math.abs(net![row]! + added![row]! - amount) < 0.015)) findings.splice(at, 1);
}

/** `Montant HT` beside `Montant TTC`: which of the two is revenue is said, and can be changed. */
function tellSubtotal({ map, roles, body, findings }: Draft): void {
  const [revenue, subtotal] = [map.fields.get('revenue'), roles.get('subtotal')];
  if (revenue === undefined || subtotal === undefined || !differ(body, [revenue, subtotal])) return;
  const over = [body.headers[subtotal]!];
  findings.push({ code: 'column-preferred', column: body.headers[revenue]!, details: { field: 'revenue', over } });
}

/** Read as the field since its values look like it, and not for its header. */
export const isByValuesAlone = ({ map }: Draft, field: Field): boolean =>
  map.reasons.get(field)?.every(({ by }) => by === 'values') ?? false;

/** A source with another name in each row is the number of a payment and no channel. */
function dropIds({ map, body, options }: Draft): void {
  const channel = map.fields.get('channel');
  if (channel === undefined || options.channel || options.columns?.channel !== undefined || body.length < 3) return;
  const texts = body
    .column(channel)
    .slice(0, 200)
    .map((cell) => cellText(cell))
    .filter((text) => text !== '');
  if (texts.every((text) => /\d/.test(text)) && new Set(texts).size > texts.length * 0.8) map.fields.delete('channel');
}

/** In a list of orders `Cost` may be what was sold, and is asked about; `Spend` cannot. */
const isOfGoods = ({ body }: Draft, column: number): boolean =>
  /^(total |item |unit |product )?(costs?|kosten|coûts?|costos?|costes?|custos?|costi|koszty?|kostnad|expenses?)$/.test(
    body.keys[column]!.key,
  );

/** The day of the role, where no column was read as days, or another one was. */
export function takeDay(draft: Draft, role: Role, over = false): void {
  const { map, options } = draft;
  const own = (['date', 'dateFrom', 'dateTo'] as const).some((field) => options.columns?.[field] !== undefined);
  const hasDay = (map.fields.has('date') && !isByValuesAlone(draft, 'date')) || map.fields.has('dateFrom');
  if (own || !draft.roles.has(role) || (!over && hasDay)) return;
  map.fields.delete('dateFrom');
  map.fields.delete('dateTo');
  takeField(draft, 'date', role, true);
}
