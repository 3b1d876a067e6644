import { headerKey } from '../columns/header-key.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import { columnsOf } from '../evidence/columns.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { witnesses } from '../evidence/witnesses.ts';
import { type KeyedPlatform, knownKeys } from '../platforms/known-headers.ts';
import type { Field, SourceOptions } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { type Candidate, candidatesByEvidence, candidatesByWords } from './candidates.ts';
import { type ColumnDraft, type ColumnMap, columnsNamed, take } from './column-draft.ts';
import { looselyNamed } from './loosely-named.ts';
import { mapByPlatform } from './map-by-platform.ts';
import { mapMixedResults } from './map-mixed-results.ts';
import { settleField } from './settle-field.ts';
import type { WideChannel } from './wide-columns.ts';

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

/** Which column is which field: by choice, then by the platform's names, then by general words; `aside` are read for none. */
export function mapColumns(
  body: TableBody,
  known: KeyedPlatform | null,
  options: SourceOptions,
  wide: readonly WideChannel[],
  aside: readonly number[] = [],
): ColumnMap {
  const taken = new Set([...wide.flatMap(({ columns }) => [...columns.values()]), ...aside]);
  const columns = columnsOf(body);
  const draft: ColumnDraft = {
    body,
    taken,
    isWide: wide.some(({ columns: of }) => of.has('cost')),
    evidence: withoutSumsOf(
      aside,
      witnesses.flatMap((witness) => witness.hear(columns)),
    ),
    fields: new Map(),
    reasons: new Map(),
    otherCurrencies: [],
    findings: [],
  };
  const chosen = chooseByHand(draft, options);
  const open = (field: Field) => !chosen.has(field) && !draft.fields.has(field);
  if (known) {
    for (const field of fieldsOf(draft, known)) if (open(field)) mapByPlatform(draft, known, field);
    if (open('conversions')) mapMixedResults(draft, known);
  }
  const closed = new Set(known ? [...(known.platform.closed ?? []), ...ownWords] : []);
  const tiers = known ? 1 : Number.POSITIVE_INFINITY;
  for (const field of fieldOrder)
    if (open(field) && !closed.has(field)) settleField(draft, field, candidatesByWords(draft, field, { tiers }));
  if (!known) {
    for (const field of fieldOrder) {
      if (!open(field)) continue;
      const loose = looselyNamed(draft, field);
      if (loose.length > 0) settleField(draft, field, candidatesByWords(draft, field, { tiers, loose }));
    }
  }
  for (const field of known ? provedInExports : fieldOrder)
    if (open(field) && !closed.has(field) && mayBeUnnamed(draft, field))
      settleField(draft, field, candidatesByEvidence(draft, field));
  if (known && !closed.has('revenue') && open('revenue'))
    settleField(draft, 'revenue', candidatesByWords(draft, 'revenue', { tiers: Number.POSITIVE_INFINITY }));
  if (known && !draft.fields.has('dateFrom') && open('date')) dayInExport(draft);
  nearestCurrency(draft, chosen);
  // The cost of a wide table is in its channels; a column with the sum of them would count it twice.
  if (draft.isWide) dropTotalCost(draft, wide);
  return draft;
}

/** What a column that is set aside adds up is no reason against its parts: `Total costs` beside salaries. */
function withoutSumsOf(aside: readonly number[], evidence: readonly Evidence<Field>[]): readonly Evidence<Field>[] {
  const sums = new Set(
    evidence.flatMap(({ column, reason }) => (aside.includes(column) && reason.by === 'sum' ? [reason] : [])),
  );
  return sums.size === 0 ? evidence : evidence.filter(({ reason }) => reason.by !== 'sum' || !sums.has(reason));
}

/** Days of a row are not looked for where its first and last day are named. */
const mayBeUnnamed = ({ fields }: ColumnDraft, field: Field): boolean => field !== 'date' || !fields.has('dateFrom');

function dropTotalCost({ body, fields, findings }: ColumnDraft, wide: readonly WideChannel[]): void {
  const column = fields.get('cost');
  if (column === undefined) return;
  fields.delete('cost');
  const sumOf = (of: number) =>
    readNumbers(body.column(of)).values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  const total = sumOf(column);
  const sum = wide.reduce((all, { columns }) => all + sumOf(columns.get('cost')!), 0);
  if (Math.abs(total - sum) <= 0.01 + Math.abs(total) * 1e-9) return;
  findings.push({ code: 'wide-total-differs', column: body.headers[column]!, details: { total, sum } });
}

/**
 * Where an export has none of its own words for a day: the word of anybody over cells that are days, or else the one column of days under a
 * word that no export has. `Start date` is when a campaign began.
 */
function dayInExport(draft: ColumnDraft): void {
  const proved = candidatesByWords(draft, 'date', { tiers: 3 }).filter(({ reasons }) =>
    reasons.some(({ by }) => by === 'values'),
  );
  const told = candidatesByEvidence(draft, 'date');
  const isOwn = ({ column }: Candidate) => {
    const { key } = draft.body.keys[column]!;
    return !knownKeys().has(key) && !/start|begin|began|launch|live|creat|end|until|updat|modif|due/.test(key);
  };
  settleField(draft, 'date', proved.length > 0 ? proved : told.length === 1 ? told.filter(isOwn) : []);
}

/** Fields that only a platform's own words fill: elsewhere `Start date` is when a campaign began, and a channel is a placement. */
const ownWords: readonly Field[] = ['channel', 'conversions', 'date', 'dateFrom', 'dateTo'];

/** Fields that arithmetic and codes tell in an export that lacks its own column for them. */
const provedInExports: readonly Field[] = ['cost', 'revenue', 'currency'];

function fieldsOf(draft: ColumnDraft, { platform }: KeyedPlatform): readonly Field[] {
  const flight = platform.flightDates?.some((name) => columnsNamed(draft, headerKey(name).key).length > 0);
  return flight ? fieldOrder.filter((field) => field !== 'dateFrom' && field !== 'dateTo') : fieldOrder;
}

/** What the user chose for this source stands above all; null leaves a field open for nobody. */
function chooseByHand(draft: ColumnDraft, options: SourceOptions): Set<Field> {
  const { body, findings } = draft;
  const chosen = new Set<Field>();
  for (const [name, header] of Object.entries(options.columns ?? {})) {
    const field = name as Field;
    // What is no field is a role, and found where roles are.
    if (header === undefined || !fieldOrder.includes(field)) continue;
    if (header === null) {
      chosen.add(field);
      continue;
    }
    let column = body.headers.indexOf(header.trim());
    if (column < 0) column = body.keys.findIndex(({ key }) => key === headerKey(header).key);
    if (column < 0) {
      findings.push({ code: 'column-not-found', got: header.slice(0, 60), details: { field } });
      continue;
    }
    chosen.add(field);
    take(draft, field, column);
    draft.reasons.set(field, [{ by: 'choice' }]);
  }
  return chosen;
}

/** A currency column that comes twice belongs to the money beside it. */
function nearestCurrency({ body, fields }: ColumnDraft, chosen: ReadonlySet<Field>): void {
  const column = fields.get('currency');
  const cost = fields.get('cost') ?? fields.get('revenue');
  if (column === undefined || cost === undefined || chosen.has('currency')) return;
  const { key } = body.keys[column]!;
  const same = body.keys.flatMap((other, c) => (other.key === key ? [c] : []));
  const distance = (c: number) => Math.abs(c - cost) + (c < cost ? 0.5 : 0);
  fields.set(
    'currency',
    same.reduce((near, c) => (distance(c) < distance(near) ? c : near), column),
  );
}
