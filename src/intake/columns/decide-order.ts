import { fromSerial } from './day-serial.ts';
import type { OpenDays, Order } from './day-text.ts';

/** An open text of a column, and how many cells hold it. */
export interface OpenText {
  readonly days: OpenDays;
  readonly count: number;
}

/** The order of day and month, from all open texts of a column in the order in which they first appear. */
export function decideOrder(texts: readonly OpenText[]): Order | 'undecided' {
  const dmy = votes(texts, 'dmy');
  const mdy = votes(texts, 'mdy');
  const ymd = votes(texts, 'ymd');
  const best = dmy >= mdy ? 'dmy' : 'mdy';
  if (ymd > Math.max(dmy, mdy) || (ymd === Math.max(dmy, mdy) && yearLeads(texts, best))) return 'ymd';
  if (dmy !== mdy) return best;
  const contradicted = texts.some(({ days }) => !days.spans.dmy || !days.spans.mdy);
  if (contradicted) return 'undecided';
  // Where days are written with full stops, the month never leads.
  if (texts.every(({ days }) => days.separator === '.')) return 'dmy';
  return bySequence(starts(texts, 'dmy'), starts(texts, 'mdy'));
}

/** How many cells are days in that order. */
function votes(texts: readonly OpenText[], order: Order): number {
  return texts.reduce((sum, { days, count }) => sum + (days.spans[order] ? count : 0), 0);
}

function starts(texts: readonly OpenText[], order: Order): number[] {
  return texts.map(({ days }) => days.spans[order]?.from ?? Number.NaN);
}

/**
 * `25-07-01` with its year in front: told by days that lie close together so, and years apart otherwise,
 * or by years that fit campaign data so, and not otherwise.
 */
function yearLeads(texts: readonly OpenText[], rival: 'dmy' | 'mdy'): boolean {
  const led = extent(starts(texts, 'ymd'));
  const trailed = extent(starts(texts, rival));
  if (texts.length >= 3 && trailed.days > 366 && led.days * 4 < trailed.days) return true;
  return led.firstYear >= 2015 && trailed.firstYear < 2010;
}

function extent(serials: readonly number[]): { days: number; firstYear: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const serial of serials) {
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return { days: last - first, firstYear: fromSerial(first).year };
}

/** Where every value is a day both ways, a sequence that is plain in one order alone tells. */
function bySequence(dmy: readonly number[], mdy: readonly number[]): Order | 'undecided' {
  for (const isPlain of [isRegular, isMonotonic]) {
    const inDmy = isPlain(dmy);
    if (inDmy !== isPlain(mdy)) return inDmy ? 'dmy' : 'mdy';
  }
  return 'undecided';
}

/** Every day of a stretch, or nothing but firsts of months: three at least, for two may be chance. */
function isRegular(serials: readonly number[]): boolean {
  const distinct = new Set(serials);
  if (distinct.size < 3) return false;
  return extent(serials).days === distinct.size - 1 || serials.every((serial) => fromSerial(serial).day === 1);
}

/** All rising or all falling, in the order of the rows. Six in order by chance are one in 360. */
function isMonotonic(serials: readonly number[]): boolean {
  if (serials.length < 6) return false;
  const rising = serials[1]! > serials[0]!;
  return serials.every((serial, i) => i === 0 || (rising ? serial > serials[i - 1]! : serial < serials[i - 1]!));
}
