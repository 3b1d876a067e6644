import { headerPeriod } from '../columns/header-period.ts';
import { headerCurrency } from '../columns/normalise-header.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { metricOf } from '../table/metric-of.ts';
import type { Sheet } from './shape.ts';

/** What a header, or the line above it, says: a stretch of time, and the metric that its numbers are of, `''` for none. */
export interface PeriodHeader {
  readonly period: RawCell;
  readonly metric: string;
}

/** The line above the header, where it has something over the columns: a name stands over its first column only, as merged cells do. */
export function lineAbove({ table, found }: Sheet): RawCell[] {
  const line = found.header > found.preamble ? (table.cells[found.header - 1] ?? []) : [];
  const width = table.cells[found.header]!.length;
  const at = line.findIndex((cell) => !isBlank(cell));
  const isTitle = at <= 0 && line.filter((cell) => !isBlank(cell)).length < 2;
  let last: RawCell = '';
  return Array.from({ length: width }, (_, column) => {
    if (isTitle) return '';
    if (!isBlank(line[column])) last = line[column]!;
    return last;
  });
}

/** The header or the text above it, whichever names a metric. */
export const metricIn = (text: string, above: RawCell | undefined): string =>
  metricOf(text) ? text : metricOf(cellText(above)) ? cellText(above) : '';

/** `Jan 25 Spend`, `Spend (Jan)`, or one of the two in the line above. */
export function periodHeader(header: RawCell | undefined, above: RawCell | undefined): PeriodHeader | null {
  if (header === undefined || isBlank(header)) return null;
  const cell = bare(header);
  const over = cellText(above);
  if (headerPeriod(cell)) {
    const metric = metricOf(over);
    return { period: cell, metric: metric && metric.is !== 'computed' ? over : '' };
  }
  if (typeof cell !== 'string') return null;
  if (metricOf(cell))
    return above !== undefined && headerPeriod(above) ? { period: above, metric: cell.trim() } : compound(cell);
  return compound(cell);
}

/** A header without the currency that it names. */
const bare = (cell: RawCell): RawCell => {
  if (typeof cell !== 'string') return cell;
  const { text, currency } = headerCurrency(cell);
  return currency !== '' && headerPeriod(text) ? text : cell;
};

function compound(cell: string): PeriodHeader | null {
  const words = cell
    .trim()
    .split(/[\s_:()]+|(?<=\p{L}|\d)\s*[-–|/]\s*(?=\p{L}{4})/u)
    .filter((word) => word !== '');
  for (let cut = 1; cut < words.length; cut++) {
    const [first, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (headerPeriod(first) && metricOf(rest)) return { period: first, metric: rest };
    if (metricOf(first) && headerPeriod(rest)) return { period: rest, metric: first };
  }
  return null;
}
