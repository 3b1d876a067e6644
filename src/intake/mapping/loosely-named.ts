import type { Measure } from '../campaign-rows.ts';
import { columnsOf, type Profile } from '../evidence/columns.ts';
import type { Field } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { lifecycleOf } from '../vocabulary/lifecycle.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { isHeaderFor, isWordFor } from '../vocabulary/words-for.ts';
import { type ColumnDraft, isAmount } from './column-draft.ts';
import { showsMoney } from './doubtful-words.ts';
import { phraseNames } from './header-phrase.ts';

/** Words that name a field among others in a header. */
const namesField: Readonly<Partial<Record<Field, (word: string) => boolean>>> = {
  cost: isWordFor('cost', 'expense'),
  revenue: isWordFor('revenue'),
  impressions: isWordFor('impressions'),
  clicks: isWordFor('clicks'),
  conversions: isWordFor('conversions'),
  leads: isWordFor('leads'),
  orders: isWordFor('orders'),
  date: isWordFor('date'),
  campaign: isWordFor('campaign'),
  // `Traffic channel`, `Canal de ventas`.
  channel: isHeaderFor('channel'),
};

const isSales = isWordFor('sales');

const leavesCount = isWordFor('plain');
/** `Impressions (000)`: how many of them is said where amounts are brought to whole units. */
const inThousands = /^(0{3}s?|thousands?|tsd|k)$/;
const isOtherThing = isWordFor('counting');
const isOne = isWordFor('one');
/** `Total Cost of Campaign`: money of campaigns, and no name of one. */
const isMoney = isWordFor('cost', 'revenue');
/** `Cost of sales`. */
const isSpent = isWordFor('cost', 'expense', 'price', 'fee');

/** Last resort for hand-kept sheets: the columns whose words name the field, among others. */
export function looselyNamed({ body, taken }: ColumnDraft, field: Field): number[] {
  const named = namesField[field];
  if (!named) return [];
  const columns: number[] = [];
  for (let c = 0; c < body.keys.length; c++) {
    const { key } = body.keys[c]!;
    if (taken.has(c) || isRatio(key)) continue;
    if (field === 'orders' && mayNumber.test(key) && areNumbers(columnsOf(body).profile(c))) continue;
    if (isAmount(field) && isPhraseFor(body, field, c)) {
      columns.push(c);
      continue;
    }
    if (field === 'revenue' && isWonMoney(body, c)) {
      columns.push(c);
      continue;
    }
    // `Attributed sales` are a number of them, unless they show that they are money.
    const names =
      field === 'revenue' && columnsOf(body).profile(c).numeric > 0.8 && showsMoney(body, c)
        ? (word: string) => named(word) || isSales(word)
        : named;
    const words = headerWords(key).map((word) => word.replace(/^[dl]'(?=\p{L}{2})/u, ''));
    if (!words.some(names)) continue;
    const others = words.filter((word) => !names(word));
    if (others.some(isOtherThing)) continue;
    if (field === 'cost' && (others.some(isOne) || /\bof sales\b/.test(key))) continue;
    if (!isAmount(field) && others.some(isMoney)) continue;
    if (field === 'revenue' && others.some(isSpent)) continue;
    if (field === 'channel' && columnsOf(body).profile(c).numeric > 0.1) continue;
    // Money may have any name beside it; clicks of some kind are not all clicks.
    if (isCount(field) && !others.every((word) => leavesCount(word) || inThousands.test(word))) continue;
    columns.push(c);
  }
  return columns;
}

const isCount = (field: Field): boolean => isAmount(field) && field !== 'cost' && field !== 'revenue';

/** The values have to be numbers: `Costs` over names is no amount. */
const isPhraseFor = (body: TableBody, measure: Measure, column: number): boolean =>
  phraseNames(measure, body.headers[column]!, body.keys[column]!.key, () => showsMoney(body, column)) &&
  columnsOf(body).profile(column).numeric > 0.8;

/** A customer may be what one of them costs. */
const won = /(^|\W)(won|gewonnen|gagnée?|ganad[oa]|ganh[oa]|vint[oa]|wygran[aey])$/;

/** `Closed won ($)`, `Gewonnen (€)`: what deals came to that were won. */
const isWonMoney = (body: TableBody, column: number): boolean =>
  won.test(body.keys[column]!.key) &&
  lifecycleOf(body.keys[column]!.key) === 'customer' &&
  columnsOf(body).profile(column).numeric > 0.8 &&
  showsMoney(body, column);

const mayNumber =
  /(?<!\p{L})(no|nos|nr|nro|n|n[°º]|num|n[uú]m|n[uú]mero|nummer|number|numer|număr|номер|číslo|رقم)(?!\p{L})/u;

/** `Nr zamówienia` may be a number of orders, or the number of one: those are each another, and go up or down. */
function areNumbers({ filled, distinct, numbers: { values } }: Profile): boolean {
  const read = [...values].filter((value) => !Number.isNaN(value));
  const goes = (sign: number) => read.every((value, at) => at === 0 || (value - read[at - 1]!) * sign > 0);
  return filled > 1 && distinct.size === filled && (goes(1) || goes(-1)) && read.every((value) => value >= 100);
}
