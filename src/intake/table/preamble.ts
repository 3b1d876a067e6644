import { isCurrencyCode } from '../columns/currencies.ts';
import { currencyInWords } from '../columns/currency-in-words.ts';
import { unitOfLine } from '../columns/header-unit.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import { readDateRange } from '../columns/read-date-range.ts';
import { readDates } from '../columns/read-dates.ts';
import { once } from '../once.ts';
import type { RawCell } from '../raw.ts';
import type { Period } from '../reading.ts';
import { valuesFor, wholeWords } from '../vocabulary/words-for.ts';
import { cellText, isBlank } from './cells.ts';

/** What the lines above a table say of all of it. */
export interface Preamble {
  readonly period: Period | null;
  /** ISO code, else `''`. */
  readonly currency: string;
  readonly title: string;
}

/** When a file was made, and not what it covers. */
const written = once(() => new RegExp(valuesFor('written').join('|'), 'i'));
const begins = once(() => new RegExp(`${valuesFor('begins').join('|')}|${wholeWords('from')}`, 'iu'));
const ends = once(() => new RegExp(wholeWords('until'), 'iu'));

/** The range that a report was compared with stands behind its own. */
const comparedWith = once(
  () => new RegExp(String.raw`[\s,(]+(?:${valuesFor('comparedWith').join('|').replace(/\./g, '\\.')})\s.*$`, 'i'),
);
const namesCurrency = once(() => new RegExp(valuesFor('currencyLine').join('|'), 'i'));

export function readPreamble(rows: readonly (readonly RawCell[])[]): Preamble {
  let period: Period | null = null;
  let from = Number.NaN;
  let to = Number.NaN;
  let currency = '';
  let title = '';
  for (const row of rows) {
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const line = filled.map(cellText).join(' ').replace(/^#\s*/, '').replace(comparedWith(), '').trim();
    if (title === '' && /\p{L}/u.test(line)) title = line;
    if (written().test(line)) continue;
    currency ||= currencyOf(line);
    const { label, value } = keyed(line, filled);
    const last = filled[filled.length - 1]!;
    const range = typeof last === 'object' ? null : (readDateRange(value) ?? twoDays(value) ?? readDateRange(line));
    if (range && range.to > range.from) {
      period ??= range;
      continue;
    }
    const day = range?.from ?? readDates([typeof last === 'object' ? last : value]).days[0]!;
    if (Number.isNaN(day)) continue;
    if (ends().test(label)) to = day;
    else if (begins().test(label)) from = day;
    else if (range && label === '') period ??= range;
  }
  if (!period && from <= to) period = { from, to };
  return { period, currency, title };
}

/** `7/1/2025,7/31/2025`: two days whose order one of them settles. */
function twoDays(text: string): Period | null {
  const parts = text.split(/\s*[,;]\s*|\s+(?:[-–—]\s+)?/).filter((part) => part !== '');
  if (parts.length !== 2) return null;
  const { days, ambiguous } = readDates(parts);
  return ambiguous === 0 && days[0]! <= days[1]! ? { from: days[0]!, to: days[1]! } : null;
}

function keyed(line: string, filled: readonly RawCell[]): { label: string; value: string } {
  const parts = /^([^:：]*)[:：]\s*(.*)$/.exec(line);
  if (parts) return { label: parts[1]!, value: parts[2]! };
  return filled.length > 1
    ? { label: cellText(filled[0]), value: filled.slice(1).map(cellText).join(' ') }
    : { label: '', value: line };
}

/** `Currency: AUD`, `Currency,AUD`, `(all amounts in EUR)`. */
function currencyOf(line: string): string {
  // `Marketing spend 2025 (EUR)`.
  const said = headerCurrency(line);
  if (line.length < 80 && isCurrencyCode(said.currency) && said.text !== '') return said.currency;
  if (!namesCurrency().test(line) && unitOfLine(line) === null) return currencyInWords(line);
  return line.match(/\b[A-Z]{3}\b/g)?.find(isCurrencyCode) ?? '';
}
