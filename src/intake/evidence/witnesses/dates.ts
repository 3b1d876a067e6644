import { type HeaderPeriod, headerPeriod } from '../../columns/header-period.ts';
import type { RawCell } from '../../raw.ts';
import type { Columns, Profile } from '../columns.ts';
import type { Witness } from '../evidence.ts';

/** Days of something else than of the row: when it was changed, ends, or is due. */
const otherDays =
  /\b(end|ends|ended|until|to|due|expir\w*|updat\w*|modif\w*|chang\w*|birth\w*|deliver\w*|ship\w*|cancel\w*|refund\w*|paid|payment|customer|last|next|previous|bis|ende|fällig\w*|geändert|geburt\w*|fin|jusqu\w*|modifi\w*|hasta|até|fine|scadenza|einde|tot)\b/;
const endOfPeriod =
  /(?<!\p{L})(week|wk|woche|semaine|semana|settimana|month|period|monat|mois|mes|mese|mês|maand|p[eé]riode|per[ií]odo|zeitraum|okresu?|miesiąca?)(?!\p{L})/u;
const dayWords = /date|datum|fecha|\bdata\b|\bday\b|\btag\b|jour|\bdía|\bdia\b|giorno|time|zeit|日|_at$|\bat$|on$/;

/** Cells that are whole days, under whatever header. Plain numbers are none: an amount may be any of them. */
export const dates: Witness<'date'> = {
  id: 'dates',
  hear(columns) {
    const { keys } = columns.body;
    const days = keys.flatMap(({ key }, column) => {
      const { cells, filled, dates: read } = columns.profile(column);
      const share = shareOf(filled, countOfDays(cells, read.days));
      return share >= 0.9 ? [{ key, column, share }] : [];
    });
    const months = days.length > 0 ? [] : monthsOf(columns);
    const said = days.map(({ key, column, share }) => ({
      column,
      role: 'date' as const,
      weight:
        4 +
        (dayWords.test(key) ? 0.5 : 0) -
        (otherDays.test(key) && !endOfPeriod.test(key) ? 2 : 0) -
        (column / keys.length) * 0.4,
      reason: { by: 'values', kind: 'days', share } as const,
    }));
    const told = months.map(({ column, share }) => ({
      column,
      role: 'date' as const,
      weight: 3.5 - (column / keys.length) * 0.4,
      reason: { by: 'values', kind: 'days', share } as const,
    }));
    // A number of a day, a month or a week, and the name of one, say less than a whole date.
    const isLess = (column: number) => isOrdinal(columns.profile(column)) || isNoDay(columns.profile(column));
    const ordinals = days.length === 0 ? [] : keys.flatMap((_, column) => (isLess(column) ? [column] : []));
    return [
      ...said,
      ...told,
      ...ordinals.map((column) => ({
        column,
        role: 'date' as const,
        weight: -20,
        reason: { by: 'values', kind: 'days', share: 0 } as const,
      })),
    ];
  },
};

/** Of the filled cells; the label of a total among at least two others does not count. */
const shareOf = (filled: number, count: number): number =>
  filled === 0 ? 0 : count >= 2 && count === filled - 1 ? 1 : count / filled;

function countOfDays(cells: readonly RawCell[], days: Float64Array): number {
  let count = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (Number.isNaN(days[at]!)) continue;
    if (typeof cell === 'object' || (typeof cell === 'string' ? !isPlainNumber(cell) : isCompactDay(cell))) count++;
  }
  return count;
}

/** Columns of `2024-02`, `Feb 2024` or `02/2024`; a month alone may be a name. */
function monthsOf(columns: Columns): { column: number; share: number }[] {
  return columns.body.keys.flatMap((_, column) => {
    const { cells, filled, numeric } = columns.profile(column);
    if (numeric > 0.5) return [];
    const count = cells.filter((cell) => typeof cell === 'string' && isMonth(headerPeriod(cell))).length;
    const share = shareOf(filled, count);
    return share >= 0.9 ? [{ column, share }] : [];
  });
}

const isMonth = (period: HeaderPeriod | null): boolean =>
  period?.unit === 'month' && (period.year !== null || period.digits !== undefined);

const isPlainNumber = (text: string): boolean =>
  /^[-\d.,\s]+$/.test(text) &&
  !/^\d{1,4}([-.])\d{1,2}\1\d{1,4}\.?$/.test(text.trim()) &&
  !/^20\d{6}$/.test(text.trim());

const isCompactDay = (cell: RawCell): boolean => typeof cell === 'number' && cell > 20_000_000 && cell < 21_000_000;

const isNoDay = ({ filled, dated, distinct }: Profile): boolean => filled > 0 && dated === 0 && distinct.size <= 53;

/** All cells are whole and small, as days of a month, months and weeks are. */
function isOrdinal({
  numeric,
  numbers,
  filled,
}: {
  numeric: number;
  numbers: { values: Float64Array };
  filled: number;
}): boolean {
  if (filled === 0 || numeric < 1) return false;
  return numbers.values.every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 1 && value <= 53));
}
