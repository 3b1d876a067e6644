import type { Measure } from '../../campaign-rows.ts';
import type { Columns } from '../../evidence/columns.ts';
import { looksLikeMoney } from '../../evidence/looks-like-money.ts';
import { tellsDay } from '../../evidence/tells-day.ts';
import type { Finding } from '../../reading.ts';
import { unnamedAmounts } from '../../shapes/periods-across.ts';
import { isRatio } from '../../vocabulary/ratio-words.ts';
import type { Draft } from '../draft.ts';
import { isComputed } from './derived.ts';

export const outcomes: readonly Measure[] = ['conversions', 'orders', 'leads', 'newCustomers'];

/** Counts of what was won, or of something else: nothing tells. */
export function countsLeftOut(
  draft: Draft,
  columns: Columns,
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): Finding[] {
  const clicks = draft.map.fields.get('clicks');
  // Fewer are won than click, save for a row or two.
  const won = openCounts(draft, columns, used, named).filter(
    (column) => clicks === undefined || isMostlyBelow(columns, column, clicks),
  );
  return asked(draft, won, outcomes);
}

/** `Customers` beside leads: those who were won, or all there are. */
export function customersLeftOut(
  draft: Draft,
  columns: Columns,
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): Finding[] {
  const found = openCounts(draft, columns, used, named).filter((column) => areCustomers(draft.body.keys[column]!.key));
  return asked(draft, found, ['newCustomers']);
}

const areCustomers = (key: string): boolean => plainCustomers.test(key);
const plainCustomers =
  /^(total |no\.? of |number of |# ?|anzahl |nb de |nombre de |número de |numero di )?(won|gewonnen|gagnés?|ganados|ganhos|vinti|wygrane|customers|clients|buyers|kunden|käufer|clientes|clienti|compradores|klanten|klienci|klientów|acheteurs)$/;

function asked({ body }: Draft, won: readonly number[], could: readonly Measure[]): Finding[] {
  const [first] = won;
  if (first === undefined || won.length > mostCounts) return [];
  const headers = won.map((column) => body.headers[column]!);
  return [{ code: 'counts-left-out', column: headers[0]!, count: won.length, details: { headers, could } }];
}

/** Whole numbers that nothing reads. */
function openCounts(
  { body, map }: Draft,
  columns: Columns,
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): number[] {
  return body.keys.flatMap(({ key }, column) =>
    !used.has(column) &&
    !named.has(body.headers[column]!) &&
    body.headers[column] !== unnamedAmounts &&
    !isComputed(body.headers[column]!) &&
    isCount(columns, column) &&
    looksLikeMoney(columns, column) === null &&
    !isRatio(key) &&
    !noOutcome.test(key) &&
    !tellsDay(columns, map.fields.get('date'), column)
      ? [column]
      : [],
  );
}

/** Tables with more have all kinds of figures. */
const mostCounts = 3;

/** What people see, open, follow and are: nothing that was won. */
export const noOutcome =
  /reach|reichweite|portée|alcance|copertura|bereik|zasięg|frequen|session|sitzung|users?|nutzer|visit|besuch|views?|opens?|open|follow|likes?|share|comment|engag|recipient|sent|deliver|bounce|unsub|spam|minutes|seconds|hours|duration|days?|week|month|year|rank|position|score|quality|age|zip|plz|postal|stock|inventory|\bids?\b|\bno\b|^#|number$|nr$|count(er)?$|index|row|line|impr|clicks?|klicks?|clics?/;

function isCount(columns: Columns, column: number): boolean {
  const { numeric, numbers, filled, distinct } = columns.profile(column);
  if (filled < 2 || numeric < 0.8 || numbers.percent || distinct.size < 2) return false;
  const values = [...numbers.values].filter((value) => !Number.isNaN(value));
  // A number that rises by one from row to row counts the rows; years and numbers of accounts count nothing.
  if (values.every((value, i) => i === 0 || value === values[i - 1]! + 1)) return false;
  if (values.every((value) => value > 1990 && value < 2100) || values.every((value) => value > 1e6)) return false;
  return values.every((value) => Number.isInteger(value) && value >= 0);
}

function isMostlyBelow(columns: Columns, column: number, other: number): boolean {
  const [values, others] = [column, other].map((one) => columns.profile(one).numbers.values) as [
    Float64Array,
    Float64Array,
  ];
  let above = 0;
  values.forEach((value, row) => {
    if (value > others[row]!) above++;
  });
  return above <= values.length * 0.1;
}
