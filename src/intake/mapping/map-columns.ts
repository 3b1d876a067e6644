import { type Measure, measures } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { type Columns, columnsOf } from '../evidence/columns.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { witnesses } from '../evidence/witnesses.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field, SourceOptions } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { addedTo } from './added-columns.ts';
import { type Candidate, candidatesByEvidence, candidatesByWords } from './candidates.ts';
import { type ColumnDraft, type ColumnMap, columnsNamed, isAmount, take } from './column-draft.ts';
import { takeLastDay } from './first-and-last-day.ts';
import { looselyNamed } from './loosely-named.ts';
import { mapByPlatform } from './map-by-platform.ts';
import { mapMixedResults } from './map-mixed-results.ts';
import { misspelt } from './misspelt.ts';
import { askOfWindows } from './overlapping-windows.ts';
import { settleField } from './settle-field.ts';
import { takeSold } from './sold-beside-revenue.ts';
import { totalDiffers } from './total-differs.ts';
import { partsOf, type WideChannel } from './wide-columns.ts';

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
  for (const field of fieldOrder)
    if (open(field) && !closed.has(field))
      settleField(
        draft,
        field,
        candidatesByWords(draft, field).filter(({ column }) => mayName(columns, field, column)),
      );
  // What a platform calls so means so; a column that somebody added to its export is read as in any other sheet.
  const isOpen = known ? addedTo(draft, known) : () => true;
  const settleOpen = (field: Field, candidates: readonly Candidate[]) =>
    settleField(
      draft,
      field,
      candidates.filter(({ column, reasons }) => isOpen(field, column, reasons)),
    );
  for (const field of fieldOrder) {
    if (!open(field)) continue;
    const loose = looselyNamed(draft, field).filter((column) => !areCodes(draft, field, column));
    if (loose.length > 0) settleOpen(field, candidatesByWords(draft, field, loose));
  }
  if (!known && !chosen.has('orders') && !chosen.has('conversions')) takeSold(draft);
  for (const field of fieldOrder) {
    const slips = known || !open(field) ? [] : misspelt(draft, columns, field);
    if (slips.length > 0) settleField(draft, field, candidatesByWords(draft, field, slips));
  }
  for (const field of fieldOrder)
    if (open(field) && mayBeUnnamed(draft, field)) settleOpen(field, candidatesByEvidence(draft, field));
  askOfWindows(draft, chosen);
  takeLastDay(draft, columns, chosen);
  nearestCurrency(draft, chosen);
  // What the channels of a wide table have in columns of their own would count twice with the sum of them.
  for (const measure of measures)
    if (partsOf(wide, measure).length > (measure === 'cost' ? 0 : 1)) dropTotal(draft, wide, measure);
  return draft;
}

/** What a column that is set aside adds up is no reason against its parts: `Total costs` beside salaries. */
function withoutSumsOf(aside: readonly number[], evidence: readonly Evidence<Field>[]): readonly Evidence<Field>[] {
  const sums = new Set(
    evidence.flatMap(({ column, reason }) => (aside.includes(column) && reason.by === 'sum' ? [reason] : [])),
  );
  return sums.size === 0 ? evidence : evidence.filter(({ reason }) => reason.by !== 'sum' || !sums.has(reason));
}

/** Money names no channel and no campaign, whatever its header: `Media (EUR)` beside `Fee (EUR)`. */
function mayName(columns: Columns, field: Field, column: number): boolean {
  if (isAmount(field)) return !holdsNames(columns.body, column);
  if (field !== 'channel' && field !== 'campaign' && field !== 'adGroup') return true;
  return columns.body.keys[column]!.currency === '' || columns.profile(column).numeric < 0.5;
}

/** `Facturado en` over codes of currencies is no amount. */
const areCodes = ({ evidence }: ColumnDraft, field: Field, column: number): boolean =>
  isAmount(field) &&
  evidence.some(({ role, column: of, weight }) => role === 'currency' && of === column && weight > 0);

/** Names of several things and not one digit: `Expense` over `Google Ads` and `Rent`, beside their amounts. */
function holdsNames(body: TableBody, column: number): boolean {
  const names = new Set<string>();
  for (let row = 0; row < Math.min(body.length, 200); row++) {
    const text = cellText(body.row(row)[column]).trim();
    if (/\d/.test(text)) return false;
    if (/\p{L}{3}/u.test(text)) names.add(text);
  }
  return names.size > 1;
}

/** Days of a row are not looked for where its first and last day are named. */
const mayBeUnnamed = ({ fields }: ColumnDraft, field: Field): boolean => field !== 'date' || !fields.has('dateFrom');

function dropTotal({ body, fields, findings }: ColumnDraft, wide: readonly WideChannel[], measure: Measure): void {
  const column = fields.get(measure);
  if (column === undefined) return;
  fields.delete(measure);
  findings.push(...totalDiffers(body, column, partsOf(wide, measure)));
}

/** Fields that only a platform's own words fill: elsewhere `Start date` is when a campaign began, and a channel is a placement. Amounts and days under general words are somebody's who put the table together. */
const ownWords: readonly Field[] = ['channel', 'dateFrom', 'dateTo'];

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
