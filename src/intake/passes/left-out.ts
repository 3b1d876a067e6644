import type { Measure } from '../campaign-rows.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { sumOf } from '../columns/sum-of.ts';
import { addsUp } from '../evidence/adds-up.ts';
import { type Columns, columnsOf } from '../evidence/columns.ts';
import { looksLikeMoney } from '../evidence/looks-like-money.ts';
import { quotient } from '../evidence/relations.ts';
import { tellsDay } from '../evidence/tells-day.ts';
import { convertedColumns } from '../mapping/converted-columns.ts';
import type { Finding } from '../reading.ts';
import type { Role } from '../role.ts';
import { accountKind } from '../roles/kind-words.ts';
import { unnamedAmounts } from '../shapes/periods-across.ts';
import { namesChannel } from '../table/channel-name.ts';
import { metricOf } from '../table/metric-of.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';
import { mayBeGivenBack } from './refund-evidence.ts';

export const leftOut = pass('left-out', 'Money that no reading uses is named, with its sum.', (draft) => {
  const { body, known, wide, map, findings } = draft;
  const columns = columnsOf(body);
  // A list of orders has many columns of money besides the one that counts, and books name theirs.
  if (draft.areSales) findings.push(...refundsLeftOut(draft, columns), ...advertisingLeftOut(draft, columns));
  if (draft.shape === 'customers') findings.push(...pricesOfLeads(draft, columns));
  if ((draft.shape !== 'campaigns' && draft.shape !== 'sales') || (draft.areSales && !costIsCommission(draft))) return;
  const missing = (['cost', 'revenue'] as const).filter((field) => !hasField(draft, field));
  const used = usedColumns(draft);
  // So has an export: where its own columns have what counts, no other does.
  if (known && missing.length === 0) return;
  const named = headersNamed(draft);
  const isChosen = [...map.reasons.values()].flat().some(({ by }) => by === 'choice');
  const open = body.keys.flatMap(({ key }, column) => {
    const header = body.headers[column]!;
    if (used.has(column) || named.has(header) || known?.all.has(key)) return [];
    const isNamed =
      namesFee(columns, column) ||
      (missing.length > 0 && namesValue(columns, column)) ||
      missing.some((field) => namesVersion(columns, column, field));
    const isFee = isBesideCommission(draft, columns, column);
    if (missing.length === 0 && !isFee && isComputed(header)) return [];
    const sign = looksLikeMoney(columns, column) ?? (isNamed || isFee ? 'word' : null);
    if (sign === null) return [];
    if (sign === 'cents' && missing.length === 0 && !namesChannel(header) && !isFee && !isAsLarge(columns, column, map))
      return [];
    // Whoever chose a column has seen the others of its name.
    if (sign === 'word' && isChosen) return [];
    // Of a plan alone, what is reckoned from it is more likely what was spent.
    return (!draft.planOnly && isDerived(columns, column, used)) || isSumOfChannels(draft, columns, column)
      ? []
      : [column];
  });
  for (const column of open) findings.push(moneyLeftOut(draft, column, missing));
  if (known || wide.length > 0) return;
  const counted = outcomes.filter((field) => map.fields.has(field));
  // With one of them read, others are figures that nobody asked for.
  if (counted.length === 0) findings.push(...countsLeftOut(draft, columns, new Set([...used, ...open]), named));
});

/** What may have been given back, under a word that nobody knows. */
function refundsLeftOut(draft: Draft, columns: Columns): Finding[] {
  const { body, map, roles, known } = draft;
  const revenue = map.fields.get('revenue');
  if (known || revenue === undefined || roles.has('refund')) return [];
  const taken = new Set([...map.fields.values(), ...roles.values()]);
  return body.keys.flatMap((_, column) =>
    !taken.has(column) && looksLikeMoney(columns, column) !== null && mayBeGivenBack(columns, revenue, column)
      ? [moneyLeftOut(draft, column, ['refund'])]
      : [],
  );
}

/** `Price per lead` beside each lead was spent on it, and what else it comes to is named. */
function pricesOfLeads(draft: Draft, columns: Columns): Finding[] {
  const fields = new Set(draft.map.fields.values());
  const taken = new Set([...fields, ...draft.roles.values()]);
  const total = draft.roles.get('orderTotal');
  return columns.body.keys.flatMap((_, column) =>
    !taken.has(column) && namesPrice(columns, column)
      ? [moneyLeftOut(draft, column, ['cost'])]
      : !fields.has(column) &&
          (column === total || namesValue(columns, column) || looksLikeMoney(columns, column) === 'currency')
        ? [moneyLeftOut(draft, column, ['cost', 'revenue'])]
        : [],
  );
}

/** `Ads fee` or a commission beside each order was spent on it. */
function advertisingLeftOut(draft: Draft, columns: Columns): Finding[] {
  const { body, known, map, roles } = draft;
  if (known || map.fields.has('cost')) return [];
  const taken = new Set([...map.fields.values(), ...roles.values()]);
  return body.keys.flatMap(({ key }, column) =>
    (!taken.has(column) &&
      accountKind(key) === 'cost' &&
      (namesFee(columns, column) || looksLikeMoney(columns, column) !== null)) ||
    column === roles.get('commission')
      ? [moneyLeftOut(draft, column, ['cost'])]
      : [],
  );
}

const hasField = ({ map, wide }: Draft, field: Measure): boolean =>
  map.fields.has(field) || wide.some(({ columns }) => columns.has(field));

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

const namesPrice = (columns: Columns, column: number): boolean => {
  const { filled, numeric } = columns.profile(column);
  return price.test(columns.body.keys[column]!.key) && filled > 0 && numeric >= 0.8;
};
const price =
  /(?<!\p{L})(costs?|cpl|price|spend|spent|fees?|kosten|leadkosten|leadpreis|preis|coût|prix|coste|costo|precio|custo|preço|prezzo|prijs|koszt|cena|kostnad|pris)(?!\p{L})/u;

/** Fees are money, whatever they are for. */
const namesFee = isNamedBy(
  /(?<!\p{L})(fees?|charges?|bonus|gebühr(en)?|honorare?|prämien?|provision(en)?|frais|honoraires|honorarios|comisi[oó]n|tarifa|taxa|compenso|prowizja)(?!\p{L})/u,
);

const moneyWords = { cost: isWordFor('cost', 'expense'), revenue: isWordFor('revenue', 'sales') };

/** `Revenue YTD`, where there is no other revenue: no amount of the row, and yet all that there is. */
function namesVersion(columns: Columns, column: number, field: 'cost' | 'revenue'): boolean {
  const { key } = columns.body.keys[column]!;
  const { filled, numeric, numbers } = columns.profile(column);
  const bare = key.replace(version, ' ');
  return (
    bare !== key &&
    filled > 0 &&
    numeric >= 0.8 &&
    !numbers.percent &&
    !isRatio(bare) &&
    headerWords(bare).some(moneyWords[field])
  );
}

const version =
  /(?<!\p{L})(last|prev|previous|prior|expected|estimated|projected|cumulative|cum|running|rolling|ytd|mtd|ly|py|baseline|to date|so far|year|month|week|quarter|vorjahr|vormonat)(?!\p{L})/gu;

/** Cents beside a cost that shows no currency either, and as large: more than a rate or a score would be. */
function isAsLarge(columns: Columns, column: number, { fields }: Draft['map']): boolean {
  const cost = fields.get('cost') ?? fields.get('revenue');
  if (cost === undefined || looksLikeMoney(columns, cost) === 'currency') return false;
  const [own, other] = [column, cost].map((one) =>
    columns.profile(one).numbers.values.reduce((sum, value) => sum + (Math.abs(value) || 0), 0),
  ) as [number, number];
  return own >= other * 0.05;
}

/** One share of another column in all rows, in cents. */
function isShareOf(columns: Columns, whole: number, column: number): boolean {
  const [wholes, parts] = [whole, column].map((one) => columns.profile(one).numbers.values) as [
    Float64Array,
    Float64Array,
  ];
  const share = sumOf(parts) / sumOf(wholes);
  return (
    columns.profile(column).distinct.size > 1 &&
    parts.some((part) => part >= 0.5) &&
    parts.every((part, row) => Math.abs((part || 0) - share * (wholes[row] || 0)) < 0.0101)
  );
}

const costIsCommission = ({ roles, map: { fields } }: Draft): boolean =>
  fields.has('cost') && fields.get('cost') === roles.get('commission');

/** What a network takes beside the commission on a sale is a few cents or a few units: cents of any size are money there. */
function isBesideCommission(draft: Draft, columns: Columns, column: number): boolean {
  const commission = draft.roles.get('commission');
  if (commission === undefined || column === commission) return false;
  const { filled, numeric, numbers, decimals, cells } = columns.profile(column);
  if (filled === 0 || numeric < 0.8 || numbers.percent) return false;
  const { key } = columns.body.keys[column]!;
  // A rate stays as it is, whatever the commission; `Quote-part` of it goes with it.
  if (isRatio(key) && !isShareOf(columns, commission, column)) return false;
  // `4.5` as text is a score: whoever writes money writes its cents.
  const isWhole = columns.profile(commission).decimals === 0;
  return (
    decimals === 2 ||
    (decimals === 1 && cells.every((cell) => typeof cell !== 'string' || cell === '')) ||
    (decimals === 0 && isWhole && !noOutcome.test(key))
  );
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

function moneyLeftOut({ body, account }: Draft, column: number, could: readonly string[]): Finding {
  const { values } = readNumbers(body.column(column));
  // A total says the money of its rows again.
  const sum = values.reduce((all, value, row) => all + (account.isOpen(row) ? value || 0 : 0), 0);
  return { code: 'money-left-out', column: body.headers[column]!, details: { sum, could } };
}

function usedColumns({ body, known, map, wide, roles, besides, plans, overheadColumns }: Draft): ReadonlySet<number> {
  return new Set([
    ...map.fields.values(),
    ...wide.flatMap(({ columns }) => [...columns.values()]),
    ...map.otherCurrencies.map(({ column }) => column),
    ...convertedColumns(body, map.fields, known).map(({ column }) => column),
    ...[...roles].flatMap(([role, column]) => (readAlone.has(role) ? [] : [column])),
    ...besides,
    ...plans.map(({ column }) => column),
    ...overheadColumns,
  ]);
}

/** Roles that explain no money by themselves: where they matter, a field is read from their column. `Cena` is a price, or what was paid. */
const readAlone: ReadonlySet<Role> = new Set([
  'orderTotal',
  'lineTotal',
  'unitPrice',
  'debit',
  'credit',
  'dealValue',
  'commission',
]);

/** Whether a column is what all channels cost in each row, with or without what the company cost besides. */
function isSumOfChannels({ wide, overheadColumns }: Draft, columns: Columns, column: number): boolean {
  const channels = wide.flatMap((channel) => channel.columns.get('cost') ?? []);
  return addsUp(columns, column, channels) || addsUp(columns, column, [...channels, ...overheadColumns]);
}

/** The columns that a question names already, and those that prove what others are. */
function headersNamed({ map, findings }: Draft): ReadonlySet<string> {
  const asked = findings.flatMap(({ code, column, details }) =>
    code === 'ambiguous-column' ||
    code === 'column-preferred' ||
    code === 'money-left-out' ||
    code === 'wide-total-differs' ||
    code === 'sub-totals'
      ? [column ?? '', ...[details?.candidates ?? [], details?.over ?? [], details?.columns ?? []].flat().map(String)]
      : [],
  );
  const proofs = [...map.reasons.values()]
    .flat()
    .flatMap((reason) =>
      reason.by === 'sum'
        ? reason.of
        : reason.by === 'quotient'
          ? [reason.is]
          : reason.by === 'product'
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
