import { daysInMonth, fromSerial, toSerial } from './day-serial.ts';
import type { OpenText } from './decide-order.ts';

/** Date cells that were put right, and those of which nobody can tell whether they are. */
export interface Swapped {
  readonly swapped: number;
  readonly doubtful: number;
}

const none: Swapped = { swapped: 0, doubtful: 0 };

/**
 * Days pasted into a spreadsheet of the other locale: it took those it could for dates, with day and month exchanged, and left the others as
 * text. So every text then has a day above 12, which tells the order. Where no date has one, all dates are exchanged. Where some have, as
 * where a column was written in several ways, each lies among the days that are sure in one reading alone, or nothing is proved.
 */
export function swapTyped(
  days: Float64Array,
  typedCells: () => readonly number[],
  open: readonly OpenText[],
  order: 'dmy' | 'mdy' | 'ymd' | 'undecided' | null,
): Swapped {
  if ((order !== 'dmy' && order !== 'mdy') || open.length === 0) return none;
  const other = order === 'dmy' ? 'mdy' : 'dmy';
  if (!open.every((text) => text.days.spans[order] && !text.days.spans[other])) return none;
  const typed = typedCells();
  if (typed.length === 0) return none;
  const suspects = typed.filter((i) => canBeExchanged(days[i]!));
  const sure = typed.filter((i) => fromSerial(days[i]!).day > 12);
  if (sure.length === 0) {
    for (const i of suspects) days[i] = exchanged(days[i]!);
    return { swapped: typed.length, doubtful: 0 };
  }
  const isAmong = within(sure.map((i) => days[i]!).concat(open.map((text) => text.days.spans[order]!.from)));
  const proved = suspects.every((i) => isAmong(days[i]!) !== isAmong(exchanged(days[i]!)));
  if (!proved) return { swapped: 0, doubtful: suspects.length };
  const wrong = suspects.filter((i) => !isAmong(days[i]!));
  for (const i of wrong) days[i] = exchanged(days[i]!);
  return { swapped: wrong.length, doubtful: 0 };
}

/** `5/5` is the same either way. */
function canBeExchanged(serial: number): boolean {
  const { month, day } = fromSerial(serial);
  return day <= 12 && day !== month;
}

function exchanged(serial: number): number {
  const { year, month, day } = fromSerial(serial);
  return toSerial(year, day, month);
}

/** Whether a day lies in the months of others, or between them. */
function within(serials: readonly number[]): (serial: number) => boolean {
  const first = fromSerial(serials.reduce((a, b) => Math.min(a, b)));
  const last = fromSerial(serials.reduce((a, b) => Math.max(a, b)));
  const from = toSerial(first.year, first.month, 1);
  const to = toSerial(last.year, last.month, daysInMonth(last.year, last.month));
  return (serial) => serial >= from && serial <= to;
}
