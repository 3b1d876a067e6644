import type { Bench } from './question.ts';

const notAlone = 'other tabs of this file hold something, so its settings stay as they are: run it in a new file';

export const inLocale = <T>({ book, isAlone }: Bench, locale: string, work: () => T): T =>
  whileSet(isAlone, book.getSpreadsheetLocale(), locale, (each) => book.setSpreadsheetLocale(each), work);

export const inTimeZone = <T>({ book, isAlone }: Bench, zone: string, work: () => T): T =>
  whileSet(isAlone, book.getSpreadsheetTimeZone(), zone, (each) => book.setSpreadsheetTimeZone(each), work);

/** A setting of the file is put back whatever happens. */
function whileSet<T>(isAlone: boolean, was: string, now: string, set: (value: string) => unknown, work: () => T): T {
  if (!isAlone) throw new Error(notAlone);
  try {
    set(now);
    SpreadsheetApp.flush();
    return work();
  } finally {
    set(was);
  }
}
