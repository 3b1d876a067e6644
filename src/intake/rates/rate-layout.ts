import { isCurrencyCode } from '../columns/currencies.ts';
import { readDates } from '../columns/read-dates.ts';
import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell, RawTable } from '../raw.ts';
import { cellText, isBlank, looksNumeric } from '../table/cells.ts';
import { currenciesNamed, type RateWords, rateHeader, speaksOfRates } from './rate-headers.ts';
import { roughWorth } from './rough-worth.ts';

/** Which columns of a table hold days and rates. */
export interface RateLayout {
  readonly header: number;
  readonly date: number | null;
  readonly source: number | null;
  /** How many units a rate is for, as of 100 yen. */
  readonly units: number | null;
  /** The columns of rates, each with what its header says; where codes stand in cells, their columns. */
  readonly rates: readonly { readonly column: number; readonly says: RateWords; readonly codes: readonly number[] }[];
}

/** Lines above the header, and rows below it, that are looked at. */
const depth = 12;
const sample = 200;
const mostColumns = 80;

/** A table of dates, currency codes and rates and of nothing else; null where a tab is no such table. */
export function rateLayout({ name, cells }: RawTable): RateLayout | null {
  const titles = [name];
  for (let r = 0; r < Math.min(depth, cells.length); r++) {
    const texts = cells[r]!.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    const filled = texts.filter((text) => text !== '');
    if (filled.length > mostColumns) return null;
    const named = filled.length > 1 && filled.some((text) => rateHeader(text) || currenciesNamed(text));
    const hasFigures = cells[r]!.some((cell) => !isBlank(cell) && looksNumeric(cell));
    // A line of figures before any header of rates is another table's.
    if (hasFigures && (named || filled.length > 2)) return null;
    if (named) return layoutAt(cells, r, texts, titles);
    titles.push(...filled);
  }
  return null;
}

function layoutAt(
  cells: RawTable['cells'],
  header: number,
  headers: readonly string[],
  titles: readonly string[],
): RateLayout | null {
  const rows = cells.slice(header + 1, header + 1 + sample).filter((row) => !row.every(isBlank));
  if (rows.length === 0) return null;
  const column = (c: number): RawCell[] => rows.map((row) => row[c] ?? '');
  const codes: number[] = [];
  const rates: number[] = [];
  let hasOtherTexts = false;
  let [date, source, units]: (number | null)[] = [null, null, null];
  for (let c = 0; c < headers.length; c++) {
    const values = column(c);
    if (values.every(isBlank)) continue;
    const says = rateHeader(headers[c]!) ?? currenciesNamed(headers[c]!);
    if (values.every((cell) => isBlank(cell) || isCode(cell))) codes.push(c);
    else if (says && isMostly(readNumbers(values).values, values, 0.5)) rates.push(c);
    else if (date === null && isMostly(readDates(values).days, values, 0.9)) date = c;
    else if (units === null && unitWords.test(headers[c]!) && areUnits(values)) units = c;
    else if (readNumbers(values).values.some((value) => !Number.isNaN(value))) return null;
    else if (sourceWords.test(headers[c]!)) source = c;
    else hasOtherTexts = true;
  }
  const place = { header, date: date ?? null, source: source ?? null, units: units ?? null };
  const from = baseIn(titles);
  const says = (c: number): RateWords => {
    const own = rateHeader(headers[c]!) ?? currenciesNamed(headers[c]!)!;
    return own.base === '' && (own.currency === '' || codes.length === 0) ? { ...own, base: from } : own;
  };
  if (codes.length > 0) {
    const [only] = rates.filter((c) => rateHeader(headers[c]!));
    if (rates.length !== 1 || only === undefined || codes.length > 2) return null;
    const to = codes.find((c) => /(?<!\p{L})(?:to|target|quote|counter|zu|nach|ziel)/iu.test(headers[c]!));
    const order = to === codes[0] ? [...codes].reverse() : codes;
    return { ...place, rates: [{ column: only, says: says(only), codes: order }] };
  }
  // Names of channels beside columns of currencies: that is money.
  if (hasOtherTexts) return null;
  const named = rates.filter((c) => currenciesNamed(headers[c]!));
  if (named.length === 0 || named.length < rates.length || units !== null) return null;
  const isPair = named.some((c) => says(c).base !== '');
  const found = { ...place, rates: named.map((c) => ({ column: c, says: says(c), codes: [] })) };
  const areSaid =
    isPair || [...titles, ...named.map((c) => headers[c]!)].some((text) => speaksOfRates(text) || rateHeader(text));
  return areSaid || lookLikeRates(named.map((c) => [currenciesNamed(headers[c]!)!.currency, column(c)])) ? found : null;
}

const isCode = (cell: RawCell): boolean =>
  typeof cell === 'string' && (isCurrencyCode(cell.trim()) || (currenciesNamed(cell)?.base ?? '') !== '');

/** Of what is filled, this share at least. */
function isMostly(values: Float64Array, cells: readonly RawCell[], share: number): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  return values.filter((value) => !Number.isNaN(value)).length >= filled * share;
}

const areUnits = (cells: readonly RawCell[]): boolean =>
  cells.every((cell) => isBlank(cell) || /^10{0,4}$/.test(cellText(cell)));

const unitWords = /unit|nominal|amount|quantity|einheit|menge|unité|unidad|unità|eenheid|množství|единиц/iu;

const sourceWords = /source|quelle|herkunft|fuente|fonte|bron|källa|kilde|źródło|kaynak|источник/i;

/** `Rates to USD` above the table or on its tab. */
function baseIn(titles: readonly string[]): string {
  for (const title of titles) {
    const base = rateHeader(title)?.base;
    if (base) return base;
  }
  return '';
}

/** Where no word says so: near what these currencies are worth in some other, and with more decimals than money has. */
function lookLikeRates(columns: readonly (readonly [string, readonly RawCell[]])[]): boolean {
  let fine = false;
  for (const [code, cells] of columns) {
    const rough = roughWorth(code);
    if (rough === undefined) return false;
    for (const value of readNumbers(cells).values) {
      if (Number.isNaN(value)) continue;
      if (Math.min(Math.abs(Math.log(value) - rough), Math.abs(Math.log(value) + rough)) > 0.7) return false;
      fine ||= Math.abs(value * 100 - Math.round(value * 100)) > 1e-6;
    }
  }
  return fine;
}
