import { fullYear } from './civil-span.ts';
import type { FiscalDays } from './day-text.ts';

const word =
  '(?:fy|fiscal year|fiscal|financial year|gj|geschaftsjahr|wirtschaftsjahr|exercice|ejercicio|exercicio|esercizio|boekjaar|rok obrotowy)';
/** `FY25`, `FY 2024/25`, `GJ 24-25`: the last year that is named is the one in which it ends. */
const year = String.raw`${word}[ '’-]*(?:(?:\d{4}|\d\d) ?[/–-] ?)?(?<year>\d{4}|\d\d)`;
const forms = [
  new RegExp(`^${year}$`),
  new RegExp(`^${year}[ ,/-]*q(?<quarter>[1-4])$`),
  new RegExp(`^q(?<quarter>[1-4])[ ,/-]*${year}$`),
  /^fq(?<quarter>[1-4])[ ,/'’-]*(?<year>\d{4}|\d\d)$/,
  new RegExp(`^${year}[ ,/-]*(?:p|m|period )0?(?<month>1[0-2]|[1-9])$`),
];

/** A fiscal year, or a quarter or month of one. `text` is lower-case and without accents. */
export function readFiscal(text: string): FiscalDays | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const named = { kind: 'fiscal', year: fullYear(groups.year!) } as const;
    if (groups.quarter) return { ...named, after: 3 * (Number(groups.quarter) - 1), months: 3, unit: 'quarter' };
    if (groups.month) return { ...named, after: Number(groups.month) - 1, months: 1, unit: 'month' };
    return { ...named, after: 0, months: 12, unit: 'year' };
  }
  return null;
}
