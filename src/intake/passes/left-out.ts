import type { Measure } from '../campaign-rows.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { type Columns, columnsOf } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import { quotient } from '../evidence/relations.ts';
import { tellsDay } from '../evidence/tells-day.ts';
import { convertedColumns } from '../mapping/converted-columns.ts';
import type { Finding } from '../reading.ts';
import { unnamedAmounts } from '../shapes/periods-across.ts';
import { metricOf } from '../table/metric-of.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const leftOut = pass('left-out', 'Money that no reading uses is named, with its sum.', (draft) => {
  const { body, known, wide, map, findings } = draft;
  // An export has many columns of money besides the one that counts, and wide sheets and books name theirs.
  if (
    known ||
    wide.length > 0 ||
    draft.shape === 'books' ||
    draft.shape === 'customers' ||
    (draft.areSales && !draft.isCommission)
  )
    return;
  const columns = columnsOf(body);
  const used = usedColumns(draft);
  const named = headersNamed(draft);
  const missing = (['cost', 'revenue'] as const).filter((field) => !map.fields.has(field));
  const isChosen = [...map.reasons.values()].flat().some(({ by }) => by === 'choice');
  const open = body.keys.flatMap((_, column) => {
    const isSaid = used.has(column) || named.has(body.headers[column]!);
    const sign = isSaid
      ? null
      : (looksLikeMoney(columns, column) ??
        (namesFee(columns, column) || (missing.length > 0 && namesValue(columns, column)) ? 'word' : null));
    if (missing.length === 0 && isComputed(body.headers[column]!)) return [];
    if (sign === null || (sign === 'cents' && missing.length === 0 && !isAsLarge(columns, column, map))) return [];
    // Whoever chose a column has seen the others of its name.
    if (sign === 'word' && isChosen) return [];
    return isDerived(columns, column, used) ? [] : [column];
  });
  for (const column of open) findings.push(moneyLeftOut(draft, column, missing));
  const counted = outcomes.filter((field) => map.fields.has(field));
  // With one of them read, others are figures that nobody asked for.
  if (counted.length === 0) findings.push(...countsLeftOut(draft, columns, new Set([...used, ...open]), named));
});

const isNamedBy =
  (words: RegExp) =>
  (columns: Columns, column: number): boolean => {
    const { key } = columns.body.keys[column]!;
    const { filled, numeric } = columns.profile(column);
    return words.test(key) && !isRatio(key) && filled > 0 && numeric >= 0.8;
  };

/** `Value of deals` may be what is missing, though nothing else says that it is money. */
const namesValue = isNamedBy(
  /(?<!\p{L})(value|amount|worth|wert|betrag|montant|valeur|valor|importe|monto|importo|valore|bedrag|waarde|kwota|wartość)(?!\p{L})/u,
);

/** Fees are money, whatever they are for. */
const namesFee = isNamedBy(
  /(?<!\p{L})(fees?|charges?|bonus|gebühr(en)?|honorare?|prämien?|provision(en)?|frais|honoraires|honorarios|comisi[oó]n|tarifa|taxa|compenso|prowizja)(?!\p{L})/u,
);

/** Cents beside a cost that shows no currency either, and as large: more than a rate or a score would be. */
function isAsLarge(columns: Columns, column: number, { fields }: Draft['map']): boolean {
  const cost = fields.get('cost') ?? fields.get('revenue');
  if (cost === undefined || looksLikeMoney(columns, cost) === 'currency') return false;
  const [own, other] = [column, cost].map((one) =>
    columns.profile(one).numbers.values.reduce((sum, value) => sum + (Math.abs(value) || 0), 0),
  ) as [number, number];
  return own >= other * 0.05;
}

const outcomes: readonly Measure[] = ['conversions', 'orders', 'leads', 'newCustomers'];

/** Counts of what was won, or of something else: nothing tells. */
function countsLeftOut(
  { body, map }: Draft,
  columns: Columns,
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): Finding[] {
  const clicks = map.fields.get('clicks');
  const found = body.keys.flatMap(({ key }, column) =>
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
  // Fewer are won than click, save for a row or two.
  const won = found.filter((column) => clicks === undefined || isMostlyBelow(columns, column, clicks));
  const [first] = won;
  if (first === undefined || won.length > mostCounts) return [];
  const headers = won.map((column) => body.headers[column]!);
  return [{ code: 'counts-left-out', column: headers[0]!, count: won.length, details: { headers, could: outcomes } }];
}

/** `Net profit` is worked out from others, and a budget is spent. */
const isComputed = (header: string): boolean => {
  const metric = metricOf(header);
  return metric !== null && metric.is !== 'amount';
};

/** Tables with more have all kinds of figures. */
const mostCounts = 3;

/** What people see, open, follow and are: nothing that was won. */
const noOutcome =
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

function moneyLeftOut({ body }: Draft, column: number, could: readonly string[]): Finding {
  const sum = readNumbers(body.column(column)).values.reduce((all, value) => all + (value || 0), 0);
  return { code: 'money-left-out', column: body.headers[column]!, details: { sum, could } };
}

function usedColumns({ body, known, map, roles, besides, plans, overheadColumns }: Draft): ReadonlySet<number> {
  return new Set([
    ...map.fields.values(),
    ...map.otherCurrencies.map(({ column }) => column),
    ...convertedColumns(body, map.fields, known).map(({ column }) => column),
    ...roles.values(),
    ...besides,
    ...plans.map(({ column }) => column),
    ...overheadColumns,
  ]);
}

/** The columns that a question names already, and those that prove what others are. */
function headersNamed({ map, findings }: Draft): ReadonlySet<string> {
  const asked = findings.flatMap(({ code, column, details }) =>
    code === 'ambiguous-column' || code === 'column-preferred' || code === 'money-left-out'
      ? [column ?? '', ...[details?.candidates ?? [], details?.over ?? []].flat().map(String)]
      : [],
  );
  const proofs = [...map.reasons.values()]
    .flat()
    .flatMap((reason) =>
      reason.by === 'sum'
        ? reason.of
        : reason.by === 'quotient' || reason.by === 'product'
          ? [...reason.of, reason.is]
          : [],
    );
  return new Set([...asked, ...proofs]);
}

/** As many digits as have to come out right. */
const enough = 6;

/** Whether a column says again what others say: it is one of them, their difference, or one ÷ another. */
function isDerived(columns: Columns, column: number, used: ReadonlySet<number>): boolean {
  const values = columns.profile(column).numbers.values;
  const numeric = columns.body.keys.flatMap((_, other) =>
    other !== column && columns.profile(other).numeric >= 0.8 ? [other] : [],
  );
  const same = (of: (row: number) => number) =>
    values.every((value, row) => Number.isNaN(value) || Math.abs(value - of(row)) <= 0.011);
  const of = (other: number) => columns.profile(other).numbers.values;
  return numeric.some((a) => {
    if (used.has(a) && same((row) => of(a)[row]!)) return true;
    return numeric.some((b) => {
      if (a === b) return false;
      if (used.has(a) && used.has(b) && same((row) => of(a)[row]! - of(b)[row]!)) return true;
      return [1, 100, 1000].some((factor) => (quotient(columns, a, b, column, factor)?.digits ?? 0) >= enough);
    });
  });
}
