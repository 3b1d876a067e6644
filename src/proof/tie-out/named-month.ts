import { fullYear } from '../../intake/columns/civil-span.ts';
import { fromSerial, toSerial } from '../../intake/columns/day-serial.ts';
import { monthOf } from '../../intake/columns/months.ts';
import { folded } from '../../intake/vocabulary/folded.ts';
import { monthOfDay, monthsOn } from './months.ts';

const numbered = /(?<!\d)(?:(20\d\d)[-/. ]?(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/.](20\d\d))(?!\d|[-/.]\d)/g;
const dated = /(?<!\d)(?:(20\d\d)-(0[1-9]|1[0-2])-\d\d|\d{1,2}\.(0?[1-9]|1[0-2])\.(20\d\d))(?!\d)/g;
const worded = /(\p{L}{3,})\.?[ '’]*(20\d\d|\d\d(?![\d.,]))?/gu;

/**
 * The calendar month that the text of a line says it is for. Null where it names none, or several. A month without its year is the one
 * nearest to the day of the line, which is seldom booked before it begins.
 */
export function namedMonth(text: string, day: number): number | null {
  const plain = folded(text);
  const found = new Set<number>();
  // Hyphens are blanks once folded, and days are written with them.
  for (const form of [dated, numbered]) {
    for (const [, y1, m1, m2, y2] of text.matchAll(form)) found.add(toSerial(Number(y1 ?? y2), Number(m1 ?? m2), 1));
    if (found.size > 0) return only(found);
  }
  for (const [, name = '', year] of plain.matchAll(worded)) {
    const month = monthOf(name);
    // `set`, `may` and `out` are words as well.
    if (month === undefined || (year === undefined && name.length < 4)) continue;
    if (year !== undefined) found.add(toSerial(fullYear(year), month, 1));
    else if (!Number.isNaN(day)) found.add(nearest(month, day));
  }
  return only(found);
}

function nearest(month: number, day: number): number {
  const latest = monthsOn(monthOfDay(day), 1);
  return monthsOn(latest, -((fromSerial(latest).month - month + 12) % 12));
}

function only(found: ReadonlySet<number>): number | null {
  const [first] = found;
  return found.size === 1 ? first! : null;
}
