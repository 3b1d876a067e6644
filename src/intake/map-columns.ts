import type { Measure } from './campaign-rows.ts';
import { cellText, isBlank } from './cells.ts';
import { readNumbers } from './columns/read-numbers.ts';
import { headerKey } from './header-key.ts';
import { generalNames, type KeyedPlatform } from './known-headers.ts';
import { headerWords, isRatio } from './ratio-words.ts';
import type { Field, Finding, SourceOptions } from './reading.ts';
import type { TableBody } from './table-body.ts';
import type { WideChannel } from './wide-columns.ts';

/** Which column of a table is which field, by position. */
export interface ColumnMap {
  readonly fields: Map<Field, number>;
  /** Further columns of one amount, each in another currency: a row has it in one of them. */
  readonly otherCurrencies: { readonly measure: Measure; readonly column: number }[];
  readonly findings: Finding[];
}

/** In this order, so that a word that could be two fields goes to the first. */
const fieldOrder: readonly Field[] = [
  'date',
  'dateFrom',
  'dateTo',
  'campaign',
  'adGroup',
  'channel',
  'cost',
  'revenue',
  'impressions',
  'clicks',
  'conversions',
  'leads',
  'orders',
  'newCustomers',
  'currency',
];

/** Fields where reading the wrong column is a wrong figure. */
const amounts = new Set<Field>([
  'cost',
  'revenue',
  'impressions',
  'clicks',
  'conversions',
  'leads',
  'orders',
  'newCustomers',
]);

export function mapColumns(
  body: TableBody,
  known: KeyedPlatform | null,
  options: SourceOptions,
  wide: readonly WideChannel[] = [],
): ColumnMap {
  const map: ColumnMap = { fields: new Map(), otherCurrencies: [], findings: [] };
  const taken = new Set<number>(wide.flatMap(({ columns }) => [...columns.values()]));
  const chosen = chooseByHand(body, map, options, taken);
  const open = (field: Field) => !chosen.has(field) && !map.fields.has(field);
  const take = (field: Field, column: number) => {
    map.fields.set(field, column);
    taken.add(column);
  };
  if (known) {
    const flight = (known.platform.flightDates ?? []).some(
      (name) => columnsNamed(body, headerKey(name).key, taken).length > 0,
    );
    const readable = fieldOrder.filter((field) => !flight || (field !== 'dateFrom' && field !== 'dateTo'));
    for (const field of readable) if (open(field)) fromPlatform(body, map, known, field, taken, take);
    if (open('conversions')) fromMixedResults(body, map, known, taken, take);
  }
  // In an export of a platform, `Start date` is when a campaign began and not which days a row covers.
  const closed = new Set<Field>(
    known ? [...(known.platform.closed ?? []), 'channel', 'conversions', 'date', 'dateFrom', 'dateTo'] : [],
  );
  for (const field of fieldOrder) {
    if (open(field) && !closed.has(field))
      fromVocabulary(body, map, field, taken, take, known ? 1 : Number.POSITIVE_INFINITY);
  }
  if (!known) for (const field of fieldOrder) if (open(field)) fromWords(body, map, field, taken, take);
  nearestCurrency(body, map, chosen);
  // The cost of a wide table is in its channels; a column with the sum of them would count it twice.
  if (wide.length > 0) map.fields.delete('cost');
  return map;
}

/** Columns that are taken where there is no better one, and what they count besides. */
const standIns: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'it counts views of videos and other interactions as well as clicks',
        [
          'Interactions',
          'Interaktionen',
          'Interacciones',
          'Interações',
          'Interazioni',
          'Interacties',
          'インタラクション',
        ],
      ],
      [
        'it counts all conversions, also those that the account does not optimise for',
        [
          'All conv.',
          'Alle Conv.',
          'Toutes les conv.',
          'Todas las conv.',
          'Todas as conv.',
          'Tutte le conv.',
          'すべてのコンバージョン',
          'All conv. value',
        ],
      ],
      [
        'it counts all clicks, also those on likes, comments and names',
        ['Clicks (all)', 'Klicks (alle)', 'Clics (tous)', 'Clics (todos)', 'Cliques (todos)', 'Clic (tutti)'],
      ],
    ] as const
  ).flatMap(([note, names]) => names.map((name) => [headerKey(name).key, note] as const)),
);

/** What the user chose for this source stands above all; null leaves a field open for nobody. */
function chooseByHand(body: TableBody, map: ColumnMap, options: SourceOptions, taken: Set<number>): Set<Field> {
  const chosen = new Set<Field>();
  for (const [name, header] of Object.entries(options.columns ?? {})) {
    const field = name as Field;
    if (header === undefined) continue;
    if (header === null) {
      chosen.add(field);
      continue;
    }
    let column = body.headers.indexOf(header.trim());
    if (column < 0) column = body.keys.findIndex(({ key }) => key === headerKey(header).key);
    if (column < 0) {
      map.findings.push({ code: 'column-not-found', got: header.slice(0, 60), details: { field } });
      continue;
    }
    chosen.add(field);
    map.fields.set(field, column);
    taken.add(column);
  }
  return chosen;
}

type Take = (field: Field, column: number) => void;

function columnsNamed(body: TableBody, key: string, taken: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let c = 0; c < body.keys.length; c++) if (body.keys[c]!.key === key && !taken.has(c)) found.push(c);
  return found;
}

function fromPlatform(
  body: TableBody,
  map: ColumnMap,
  known: KeyedPlatform,
  field: Field,
  taken: Set<number>,
  take: Take,
): void {
  const hits: number[][] = [];
  for (const key of known.names.get(field) ?? []) {
    const columns = columnsNamed(body, key, taken);
    if (columns.length > 0) hits.push(columns);
  }
  const first = hits[0];
  if (!first) return;
  if (
    amounts.has(field) &&
    first.length > 1 &&
    differ(body, first) &&
    !splitByCurrency(body, map, field, first, taken)
  ) {
    map.findings.push(ambiguous(body, field, first));
    for (const column of first) taken.add(column);
    return;
  }
  take(field, first[0]!);
  const note = standIns.get(body.keys[first[0]!]!.key);
  if (note) map.findings.push({ code: 'stand-in', column: body.headers[first[0]!]!, details: { field, note } });
  const others = hits.slice(1).flat();
  if (amounts.has(field) && others.length > 0) {
    map.findings.push({
      code: 'column-preferred',
      column: body.headers[first[0]!]!,
      details: { field, over: others.map((column) => body.headers[column]!) },
    });
  }
}

/** Kinds of results that are no more than views and clicks, as Meta's ids and in its languages. */
const noConversion =
  /reach|impression|(link|outbound)[ _]?click|^clicks?$|clics?\b|klicks?|cliques|video|thru ?play|engagement|landing[ _]?page|follow|\blikes?\b|alcance|reichweite|couverture|copertura|swipe/i;

/** `Results` counts what each campaign aims at. It is a figure only where all campaigns aim at one thing. */
function fromMixedResults(body: TableBody, map: ColumnMap, known: KeyedPlatform, taken: Set<number>, take: Take): void {
  const mixed = known.platform.mixed;
  if (!mixed) return;
  const column = mixed.results.flatMap((name) => columnsNamed(body, headerKey(name).key, taken))[0];
  if (column === undefined) return;
  const results = body.column(column);
  let kindColumns = 0;
  let kinds = new Set<string>();
  for (const name of mixed.kinds) {
    for (const kindColumn of columnsNamed(body, headerKey(name).key, taken)) {
      const cells = body.column(kindColumn);
      const found = new Set<string>();
      for (let i = 0; i < cells.length; i++)
        if (!isBlank(cells[i]) && !isBlank(results[i])) found.add(cellText(cells[i]));
      kindColumns++;
      if (found.size > kinds.size) kinds = found;
    }
  }
  const header = body.headers[column]!;
  taken.add(column);
  if (kindColumns > 0 && kinds.size <= 1) {
    const kind = [...kinds][0] ?? '';
    const counts = !noConversion.test(kind);
    if (counts) take('conversions', column);
    map.findings.push({
      code: counts ? 'results-as-conversions' : 'results-no-conversions',
      column: header,
      details: { kind },
    });
  } else if (kinds.size > 1) {
    map.findings.push({
      code: 'results-mixed',
      column: header,
      count: kinds.size,
      details: { kinds: [...kinds].slice(0, 5) },
    });
  } else {
    map.findings.push({ code: 'results-unclear', column: header, details: { platform: known.platform.title } });
  }
}

function fromVocabulary(
  body: TableBody,
  map: ColumnMap,
  field: Field,
  taken: Set<number>,
  take: Take,
  tiers: number,
): void {
  const all = generalNames.get(field) ?? [];
  for (let tier = 0; tier < Math.min(all.length, tiers); tier++) {
    const columns = all[tier]!.flatMap((key) => columnsNamed(body, key, taken));
    if (columns.length === 0) continue;
    if (
      amounts.has(field) &&
      columns.length > 1 &&
      differ(body, columns) &&
      !splitByCurrency(body, map, field, columns, taken)
    ) {
      map.findings.push(ambiguous(body, field, columns));
      for (const column of columns) taken.add(column);
      return;
    }
    const column = columns[0]!;
    if (tier > 0 && isDoubtful(body, map, field, column)) return;
    take(field, column);
    return;
  }
}

/** Words that name money or a number of things: `Sales` is either, and `Amount` may be spent or earned. */
function isDoubtful(body: TableBody, map: ColumnMap, field: Field, column: number): boolean {
  const header = body.headers[column]!;
  if (body.keys[column]!.key === 'income') {
    map.findings.push({
      code: 'ambiguous-column',
      column: header,
      details: { field, could: ['revenue', 'what people earn'] },
    });
    return true;
  }
  if (field === 'revenue' && !showsMoney(body, column)) {
    map.findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['revenue', 'orders'] } });
    return true;
  }
  const couldEarn = !(generalNames.get('revenue')![0] ?? []).some((key) =>
    body.keys.some((other) => other.key === key),
  );
  if (field === 'cost' && couldEarn) {
    map.findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['cost', 'revenue'] } });
    return true;
  }
  return false;
}

/** Whether a column shows that it is money: a currency in its header or beside a value, or cents. */
function showsMoney(body: TableBody, column: number): boolean {
  const header = body.headers[column]!;
  if (body.keys[column]!.currency !== '' || /[$€£¥₹]/.test(header)) return true;
  const cells = body.column(column);
  for (let i = 0; i < Math.min(cells.length, 1000); i++) {
    const cell = cells[i]!;
    if (
      typeof cell === 'number'
        ? !Number.isInteger(cell)
        : typeof cell === 'string' && /[^\d\s.,-]|[.,]\d{1,2}$/.test(cell.trim())
    )
      return true;
  }
  return false;
}

/** Last resort for hand-kept sheets: one column, and only one, whose words name the field. */
const wordsOf: Readonly<Partial<Record<Measure | 'date' | 'campaign', RegExp>>> = {
  cost: /^(cost|costs|spend|spent|spending|adspend|expense|expenses|kosten|ausgaben|werbekosten|coût|coûts|dépense|dépenses|costo|costos|coste|costes|gasto|gastos|inversión|custo|custos|investimento|spesa|spese|costi|uitgaven|koszt|koszty|kostnad|費用)$/,
  revenue:
    /^(revenue|revenues|umsatz|umsätze|einnahmen|erlös|ingresos|ingreso|facturación|receita|receitas|faturamento|fatturato|ricavi|omzet|turnover|przychód|intäkter|recettes|売上)$/,
  impressions: /^(impressions|impressionen|impresiones|impressões|impressioni|vertoningen)$/,
  clicks: /^(clicks|klicks|clics|cliques|klikken)$/,
  conversions: /^(conversions|konversionen|conversiones|conversões|conversioni|conversies)$/,
  leads: /^(leads)$/,
  orders: /^(orders|transactions|bestellungen|commandes|pedidos|ordini)$/,
  date: /^(date|datum|fecha)$/,
  campaign: /^(campaign|kampagne|campagne|campaña|campanha|campagna)$/,
};

/** Words beside a count that leave it what it is. */
const plainWords = new Set(
  'total number no of all ad ads the sum new campaign campaigns paid gesamt anzahl nombre de número totale totales'.split(
    ' ',
  ),
);

const countWords =
  /^(value|count|number|conversion|conversions|orders|clicks|leads|customers|wert|valor|valeur|valore|type|status|objective|start|end|owner|name|id)$/;

function fromWords(body: TableBody, map: ColumnMap, field: Field, taken: Set<number>, take: Take): void {
  const pattern = wordsOf[field as Measure];
  if (!pattern) return;
  const columns: number[] = [];
  for (let c = 0; c < body.keys.length; c++) {
    const { key } = body.keys[c]!;
    if (taken.has(c) || isRatio(key)) continue;
    const words = headerWords(key);
    if (!words.some((word) => pattern.test(word))) continue;
    const others = words.filter((word) => !pattern.test(word));
    if (others.some((word) => countWords.test(word))) continue;
    // Money may have any name beside it; clicks of some kind are not all clicks.
    if (amounts.has(field) && field !== 'cost' && field !== 'revenue' && !others.every((word) => plainWords.has(word)))
      continue;
    columns.push(c);
  }
  if (columns.length === 0) return;
  if (columns.length > 1 && amounts.has(field) && differ(body, columns)) {
    map.findings.push(ambiguous(body, field, columns));
    return;
  }
  take(field, columns[0]!);
}

/** `Amount spent (GBP)` beside `Amount spent (EUR)`: one amount, where each row has it in one currency only. */
function splitByCurrency(
  body: TableBody,
  map: ColumnMap,
  field: Field,
  columns: readonly number[],
  taken: Set<number>,
): boolean {
  if (field !== 'cost' && field !== 'revenue') return false;
  const codes = new Set(columns.map((column) => body.keys[column]!.currency));
  if (codes.has('') || codes.size < columns.length) return false;
  const reads = columns.map((column) => readNumbers(body.column(column)).values);
  for (let row = 0; row < body.length; row++) {
    if (reads.filter((values) => values[row]! !== 0 && !Number.isNaN(values[row]!)).length > 1) return false;
  }
  for (const column of columns.slice(1)) {
    map.otherCurrencies.push({ measure: field, column });
    taken.add(column);
  }
  return true;
}

function ambiguous(body: TableBody, field: Field, columns: readonly number[]): Finding {
  return {
    code: 'ambiguous-column',
    column: body.headers[columns[0]!]!,
    details: { field, candidates: columns.map((column) => body.headers[column]!) },
  };
}

function differ(body: TableBody, columns: readonly number[]): boolean {
  const first = body.column(columns[0]!);
  return columns.slice(1).some((column) => {
    const other = body.column(column);
    for (let i = 0; i < first.length; i++) if (cellText(first[i]) !== cellText(other[i])) return true;
    return false;
  });
}

/** A currency column that comes twice belongs to the money beside it. */
function nearestCurrency(body: TableBody, map: ColumnMap, chosen: ReadonlySet<Field>): void {
  const column = map.fields.get('currency');
  const cost = map.fields.get('cost') ?? map.fields.get('revenue');
  if (column === undefined || cost === undefined || chosen.has('currency')) return;
  const { key } = body.keys[column]!;
  const same = body.keys.flatMap((other, c) => (other.key === key ? [c] : []));
  const distance = (c: number) => Math.abs(c - cost) + (c < cost ? 0.5 : 0);
  map.fields.set(
    'currency',
    same.reduce((near, c) => (distance(c) < distance(near) ? c : near), column),
  );
}
